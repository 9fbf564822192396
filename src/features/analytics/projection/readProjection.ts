import type { Row } from '../../../graph/port.js';
import type { World } from '../../../query/finder.js';
import { knownEntities } from '../../exploring/entities.js';
import { passageOf } from '../../exploring/passage.js';
import { factsOf, type Projection } from './Projection.js';
import type { ProjectionArguments } from './projectionArguments.js';

/** How much is measured at most: what a worker thread holds and goes through in seconds. */
export const LIMITS = Object.freeze({ entities: 50_000, facts: 250_000 });

/** So many entities, and the facts of so many, are read by one statement: between two of them others have their turn. */
const PAGE = 1_000;

/**
 * Reads the part of the graph that the arguments let in, page by page.
 * @throws PearlError where it is more than the limits allow, or where the deadline passes between two pages.
 */
export async function readProjection(args: ProjectionArguments, world: World): Promise<Projection> {
  await knownEntities(world, args.avoid ?? [], 'avoid');
  const entities = await readEntities(args, world);
  const places = new Map(entities.map(([id], place) => [id, place]));
  const pairs: number[] = [];
  for (let start = 0; start < entities.length; start += PAGE) {
    const page = entities.slice(start, start + PAGE).map(([id]) => id);
    for (const [from, to] of await factsFrom(page, args, world)) {
      const [a, b] = [places.get(String(from)), places.get(String(to))];
      if (a !== undefined && b !== undefined) pairs.push(a * entities.length + b);
    }
    if (pairs.length > LIMITS.facts) throw tooMuch('types', `more than ${LIMITS.facts} facts`, world);
  }
  return Object.freeze({
    ids: entities.map(([id]) => id),
    types: entities.map(([, type]) => type),
    facts: factsOf(entities.length, pairs),
  });
}

/** The id and type of each entity, in the order of their ids. */
async function readEntities({ entityTypes, avoid }: ProjectionArguments, world: World): Promise<[id: string, type: string][]> {
  const asked = entityTypes == null || entityTypes.length === 0 ? '' : ' AND n.type IN $entityTypes';
  const text = `MATCH (n:Entity) WHERE n.id > $after${asked} WITH n ORDER BY n.id LIMIT $page RETURN n.id AS id, n.type AS type`;
  const left = new Set(avoid ?? []);
  const entities: [string, string][] = [];
  for (let after = '', rows: readonly Row[] = []; after === '' || rows.length === PAGE; after = String(rows.at(-1)?.[0])) {
    const parameters = { after, page: PAGE, ...(asked === '' ? {} : { entityTypes: [...new Set(entityTypes)] }) };
    rows = await world.graph.read({ text, parameters }, { deadline: world.remaining() });
    for (const [id, type] of rows) if (!left.has(String(id))) entities.push([String(id), String(type)]);
    if (entities.length > LIMITS.entities) throw tooMuch('entityTypes', `more than ${LIMITS.entities} entities`, world);
    if (rows.length === 0) break;
  }
  // Databases may put letters in an order of their own.
  return entities.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The facts that begin at entities, by the ids of their ends. */
async function factsFrom(ids: readonly string[], args: ProjectionArguments, world: World): Promise<readonly Row[]> {
  const { arrow, asked, values } = passageOf({ ...args, where: null }, 'out', world);
  const condition = asked === null ? '' : ` WHERE ${asked}`;
  const text = `UNWIND $ids AS wanted MATCH (a:Entity {id: wanted})${arrow}(b:Entity)${condition} RETURN wanted AS from, b.id AS to`;
  return world.graph.read({ text, parameters: { ...values, ids } }, { deadline: world.remaining() });
}

function tooMuch(argument: string, what: string, { refuse }: World): Error {
  return refuse(
    argument,
    `lets in ${what}, the most that is measured. Narrow it by \`types\`, \`entityTypes\`, \`time\` or \`minConfidence\`.`,
  );
}
