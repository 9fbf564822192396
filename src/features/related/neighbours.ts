import type { Arguments, World } from '../../query/finder.js';
import { passageOf } from '../exploring/passage.js';

/** Whom an entity has facts with. */
export interface Neighbour {
  readonly id: string;
  /** How many facts it stands in altogether, whatever is asked of those that lead to it. */
  readonly degree: number;
  /** The ids of the facts with it. */
  readonly facts: readonly string[];
}

/** Everyone whom an entity has facts with, by their ids. */
export async function neighboursOf(id: string, args: Arguments, world: World): Promise<Map<string, Neighbour>> {
  const { arrow, asked, values } = passageOf(args, 'either', world);
  const conditions = ['b.id <> $one', ...(asked === null ? [] : [asked])].join(' AND ');
  const found = `MATCH (a:Entity {id: $one})${arrow}(b:Entity) WHERE ${conditions} WITH b, collect(r.id) AS facts`;
  const text = `${found} RETURN b.id AS id, COUNT { (b)--() } AS degree, facts`;
  const rows = await world.graph.read({ text, parameters: { ...values, one: id } }, { deadline: world.remaining() });
  return new Map(
    rows.map(([each, degree, facts]) => [
      String(each),
      { id: String(each), degree: Number(degree), facts: sorted(facts as readonly string[]) },
    ]),
  );
}

/** The facts that join two entities. Who the two are has been decided: entity types and whom to avoid say nothing of them any more. */
export async function factsBetween(one: string, other: string, args: Arguments, world: World): Promise<readonly string[]> {
  const { arrow, asked, values } = passageOf({ ...args, entityTypes: null, avoid: null }, 'either', world);
  const condition = asked === null ? '' : ` WHERE ${asked}`;
  const text = `MATCH (a:Entity {id: $one})${arrow}(b:Entity {id: $other})${condition} RETURN r.id AS id`;
  const rows = await world.graph.read({ text, parameters: { ...values, one, other } }, { deadline: world.remaining() });
  return sorted(rows.map(([id]) => String(id)));
}

/** The degree of one entity. */
export async function degreeOf(id: string, world: World): Promise<number> {
  const text = 'MATCH (n:Entity {id: $one}) RETURN COUNT { (n)--() } AS degree';
  const [row] = await world.graph.read({ text, parameters: { one: id } }, { deadline: world.remaining() });
  return Number(row?.[0] ?? 0);
}

/** The most specific first. */
export function bySpecificity(one: Neighbour, other: Neighbour): number {
  return one.degree - other.degree || (one.id < other.id ? -1 : 1);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}
