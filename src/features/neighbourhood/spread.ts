import type { Row, Value } from '../../graph/port.js';
import type { World } from '../../query/finder.js';
import { DIRECTIONS } from '../../query/plan/link.js';
import { type Passage, passageOf } from '../exploring/passage.js';
import type { Given } from './NeighbourhoodResolver.js';

/** Whom a neighbourhood takes in, nearest first, with their types; and what it leaves out, by type. */
export interface Spread {
  readonly taken: ReadonlyMap<string, string>;
  readonly left: readonly (readonly [type: string, count: number])[];
}

/** A neighbour of one who leads further. */
interface Neighbour {
  readonly id: string;
  readonly type: string;
  /** By how many facts, and how sure the surest of them is. */
  readonly facts: number;
  readonly sure: number;
}

/** So many neighbours of one entity are compared at least, also where its fair share is smaller. */
const LEAST = 25;

/**
 * Goes outwards hop by hop. Each who leads further gets a fair share of the room that is left: their neighbours are taken
 * in turn, one each, so that a hub does not fill the whole. Within its turn, each offers those first that more facts join
 * to it, then those that are surer.
 */
export async function spread(args: Given, known: ReadonlyMap<string, string>, world: World): Promise<Spread> {
  const passage = passageOf(args, DIRECTIONS[args.direction], world);
  const taken = new Map([...new Set(args.of)].map((id) => [id, known.get(id) ?? '']));
  const left = new Map<string, number>();
  let frontier = [...taken.keys()];
  for (let hop = 0; hop < args.depth && frontier.length > 0; hop++) {
    const room = args.limit - taken.size;
    const counts = await unseen(passage, frontier, taken, world);
    const chosen = room === 0 ? [] : inTurn(await offers(passage, frontier, taken, room, world), room);
    for (const { id, type } of chosen) {
      taken.set(id, type);
      counts.set(type, (counts.get(type) ?? 0) - 1);
    }
    for (const [type, count] of counts) if (count > 0) left.set(type, (left.get(type) ?? 0) + count);
    if (room === 0) break;
    frontier = chosen.map(({ id }) => id);
  }
  return { taken, left: [...left].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)) };
}

/** How many there are one step further, by type. */
async function unseen(
  passage: Passage,
  frontier: readonly string[],
  taken: ReadonlyMap<string, string>,
  world: World,
): Promise<Map<string, number>> {
  const text = `UNWIND $frontier AS wanted MATCH (a:Entity {id: wanted})${stepText(passage)} WITH DISTINCT b WITH b.type AS type, count(*) AS found RETURN type, found`;
  const rows = await world.graph.read(
    { text, parameters: { ...passage.values, frontier, taken: [...taken.keys()] } },
    { deadline: world.remaining() },
  );
  return new Map(rows.map(([type, found]) => [String(type), Number(found)]));
}

/** What each who leads further offers, the best first. */
async function offers(
  passage: Passage,
  frontier: readonly string[],
  taken: ReadonlyMap<string, string>,
  room: number,
  world: World,
): Promise<Neighbour[][]> {
  const most = Math.min(room, Math.max(LEAST, 4 * Math.ceil(room / frontier.length)));
  const best = 'WITH b, count(*) AS facts, max(r.confidence) AS sure ORDER BY facts DESC, coalesce(sure, 0.0) DESC, b.id LIMIT $most';
  const found = `CALL (a) { MATCH (a)${stepText(passage)} ${best} RETURN collect([b.id, b.type, facts, coalesce(sure, 0.0)]) AS found }`;
  const text = `UNWIND $frontier AS wanted MATCH (a:Entity {id: wanted}) ${found} RETURN a.id AS id, found`;
  const parameters = { ...passage.values, frontier, taken: [...taken.keys()], most };
  const rows = await world.graph.read({ text, parameters }, { deadline: world.remaining() });
  const byId = new Map(rows.map(([id, each]) => [String(id), (each as readonly Row[]).map(neighbourOf)]));
  return frontier.map((id) => byId.get(id) ?? []);
}

function neighbourOf([id, type, facts, sure]: readonly Value[]): Neighbour {
  return { id: String(id), type: String(type), facts: Number(facts), sure: Number(sure) };
}

function stepText({ arrow, asked }: Passage): string {
  return `${arrow}(b:Entity) WHERE NOT b.id IN $taken${asked === null ? '' : ` AND ${asked}`}`;
}

/** One of each in turn, until there is no room; then in the order of how many facts join them to those who offered them. */
function inTurn(offered: readonly (readonly Neighbour[])[], room: number): Neighbour[] {
  const chosen = new Map<string, Neighbour>();
  const longest = Math.max(0, ...offered.map(({ length }) => length));
  for (let turn = 0; turn < longest && chosen.size < room; turn++)
    for (const each of offered) {
      const next = each[turn];
      if (next === undefined || chosen.size >= room) continue;
      if (!chosen.has(next.id)) chosen.set(next.id, next);
    }
  const links = new Map<string, number>();
  for (const { id, facts } of offered.flat()) links.set(id, (links.get(id) ?? 0) + facts);
  return [...chosen.values()].sort(
    (one, other) => (links.get(other.id) ?? 0) - (links.get(one.id) ?? 0) || other.sure - one.sure || (one.id < other.id ? -1 : 1),
  );
}
