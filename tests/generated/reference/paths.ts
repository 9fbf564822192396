import type { Fact, Stated } from './records.ts';
import { type Direction, type Link, linksAt } from './relations.ts';

/** One way over several facts, in the order in which one walks. */
export interface Way {
  readonly facts: readonly Fact[];
  readonly nodes: readonly Stated[];
}

type Step = readonly [type: string, direction: Direction];

/** The relations that lead over something else, written down by hand like those in relations.ts. */
const PATHS: Readonly<Record<string, readonly Step[]>> = {
  'Sector.challenges': [
    ['APPLIES_TO', 'in'],
    ['RAISES', 'out'],
  ],
  'Challenge.sectors': [
    ['RAISES', 'in'],
    ['APPLIES_TO', 'out'],
  ],
};

export function stepsOf(typeName: string, field: string): readonly Step[] | undefined {
  return PATHS[`${typeName}.${field}`];
}

/** Everything that a path leads to, each once, with all the ways there. */
export function pathsAt(facts: readonly Fact[], start: Stated, steps: readonly Step[]): Link[] {
  const ways = steps.reduce<readonly Way[]>(
    (found, step) => found.flatMap((way) => onwards(facts, way, step)),
    [{ facts: [], nodes: [start] }],
  );
  const ends = [...new Set(ways.map(endOf))];
  return ends.map((node) => ({ fact: null, node, ways: ways.filter((way) => endOf(way) === node).sort(inOrder) }));
}

function onwards(facts: readonly Fact[], way: Way, [type, direction]: Step): Way[] {
  return linksAt(facts, endOf(way), [type], direction).flatMap(({ fact, node }) =>
    fact === null || node === null ? [] : [{ facts: [...way.facts, fact], nodes: [...way.nodes, node] }],
  );
}

function endOf({ nodes }: Way): Stated {
  const end = nodes.at(-1);
  if (end === undefined) throw new Error('A way has a beginning at least.');
  return end;
}

/** By what they lead through, then by their facts. Ids are plain letters. */
function inOrder(one: Way, other: Way): number {
  const [a, b] = [one, other].map(({ nodes, facts }) => [...nodes, ...facts].map(({ id }) => id).join(' '));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
