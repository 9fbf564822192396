import type { World } from '../../query/finder.js';
import type { Net } from './net.js';
import type { Steps } from './steps.js';

/** The ids of the facts of each path, in its order: all that join an entity to the next. */
export async function factsOf(paths: readonly (readonly string[])[], net: Net, steps: Steps, world: World): Promise<string[][]> {
  const pairs = new Map(paths.flatMap((path) => pairsOf(path).map((pair) => [pair.join('~'), pair] as const)));
  const degree = (id: string) => net.degrees.get(id) ?? 0;
  const facts = new Map<string, string[]>();
  /** Sought at the end that fewer facts are about. */
  const seek = async (way: 'arrow' | 'back') => {
    const wanted = [...pairs.values()].flatMap(([from, to]) =>
      (way === 'arrow') === degree(from) <= degree(to) ? [way === 'arrow' ? [from, to] : [to, from]] : [],
    );
    if (wanted.length === 0) return;
    const asked = steps.facts === null ? '' : ` AND ${steps.facts}`;
    const text = `UNWIND $pairs AS pair MATCH (a:Entity {id: pair[0]})${steps[way]}(b:Entity) WHERE b.id = pair[1]${asked} RETURN pair[0] AS near, pair[1] AS far, r.id AS id`;
    const rows = await world.graph.read({ text, parameters: { ...steps.values, pairs: wanted } }, { deadline: world.remaining() });
    for (const [near, far, id] of rows) {
      const key = way === 'arrow' ? `${near}~${far}` : `${far}~${near}`;
      facts.set(key, [...(facts.get(key) ?? []), String(id)]);
    }
  };
  await Promise.all([seek('arrow'), seek('back')]);
  return paths.map((path) => pairsOf(path).flatMap((pair) => (facts.get(pair.join('~')) ?? []).sort()));
}

function pairsOf(path: readonly string[]): (readonly [string, string])[] {
  return path.slice(1).map((id, index) => [path[index] as string, id]);
}
