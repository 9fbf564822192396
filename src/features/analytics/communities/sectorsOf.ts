import type { World } from '../../../query/finder.js';
import { passageOf } from '../../exploring/passage.js';
import type { ProjectionArguments } from '../projection/projectionArguments.js';

/** The entity type that says what others are about. A domain without it has communities without sectors. */
const SECTOR = 'Sector';

/** The sectors that most of the members of each group have facts with, the commonest first. */
export async function sectorsOf(
  groups: readonly (readonly string[])[],
  most: number,
  args: ProjectionArguments,
  world: World,
): Promise<string[][]> {
  const sectors: { id: string; count: number }[][] = groups.map(() => []);
  if (!world.model.entities.has(SECTOR) || groups.length === 0) return groups.map(() => []);
  // What a community is about is asked of all its facts, also where only some of them made it.
  const { arrow, asked, values } = passageOf({ time: args.time, minConfidence: args.minConfidence }, 'either', world);
  const condition = asked === null ? '' : ` WHERE ${asked}`;
  const count = 'WITH each.of AS of, b.id AS sector, count(DISTINCT n) AS members RETURN of, sector, members';
  const text = `UNWIND $members AS each MATCH (n:Entity {id: each.id})${arrow}(b:${SECTOR})${condition} ${count}`;
  const members = groups.flatMap((group, of) => group.map((id) => ({ of, id })));
  const rows = await world.graph.read({ text, parameters: { ...values, members } }, { deadline: world.remaining() });
  for (const [of, id, found] of rows) sectors[Number(of)]?.push({ id: String(id), count: Number(found) });
  return sectors.map((each) =>
    each
      .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  );
}
