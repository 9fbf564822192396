import { MINOR_UNITS } from '../../../model/amount.js';
import type { Model, Property, RelationshipType } from '../../../model/model.js';
import type { World } from '../../../query/finder.js';
import { knownEntities } from '../../exploring/entities.js';
import { passageOf } from '../../exploring/passage.js';
import type { ProjectionArguments } from '../projection/projectionArguments.js';
import type { Scored } from './ranking.js';

/** The types of facts that say how much money they are about, and the property that does. */
export interface Money {
  readonly types: readonly RelationshipType[];
  readonly amount: Property;
  /** The enum of the kinds of money, and the property that tells them apart. */
  readonly kinds: Property;
}

/** What the model knows of money; null where it knows of none. */
export function moneyOf({ relationshipTypes, relationshipClasses }: Model): Money | null {
  for (const owner of relationshipClasses.values()) {
    const amount = owner.properties.find(({ kinds }) => kinds !== null);
    const kinds = owner.properties.find(({ name }) => name === amount?.kinds);
    const types = [...relationshipTypes.values()].filter((type) => type.class === owner);
    if (amount !== undefined && kinds !== undefined) return { types, amount, kinds };
  }
  return null;
}

/** How much each entity has received by facts with a known amount, added up in the database. */
export async function fundingReceived(
  args: ProjectionArguments,
  { types, amount, kinds }: Money,
  among: readonly string[] | null,
  world: World,
): Promise<Scored[]> {
  await knownEntities(world, args.avoid ?? [], 'avoid');
  const names = types.map(({ name }) => name);
  const wanted = args.types == null || args.types.length === 0 ? names : names.filter((name) => args.types?.includes(name));
  if (wanted.length === 0) return [];
  const { arrow, asked, values } = passageOf({ ...args, types: wanted, where: null }, 'out', world);
  const { entityTypes, avoid } = args;
  const conditions = [
    `r.${amount.name} IS NOT NULL`,
    ...(among === null ? [] : [`r.${kinds.name} IN $kinds`]),
    ...(entityTypes == null || entityTypes.length === 0 ? [] : ['a.type IN $entityTypes']),
    ...(avoid == null || avoid.length === 0 ? [] : ['NOT a.id IN $avoid']),
    ...(asked === null ? [] : [asked]),
  ];
  const sum = `WITH b, sum(r.${amount.name}) AS total RETURN b.id AS id, b.type AS type, toString(total) AS total`;
  const text = `MATCH (a:Entity)${arrow}(b:Entity) WHERE ${conditions.join(' AND ')} ${sum}`;
  const parameters = { ...values, kinds: among ?? [], entityTypes: [...(entityTypes ?? [])], avoid: [...(avoid ?? [])] };
  const rows = await world.graph.read({ text, parameters }, { deadline: world.remaining() });
  return rows.map(([id, type, total]) => ({ id: String(id), type: String(type), score: Number(total) / MINOR_UNITS }));
}
