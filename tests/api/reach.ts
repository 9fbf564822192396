import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Seeded } from '../running/pearl.ts';

/** A fact as it is seen from one of its ends. */
export type Sight = `${string} from ${string}`;

interface Row {
  readonly from_id: string;
  readonly type: string;
  readonly to_id: string;
}

/** Both ends of each fact that the file states. */
export function sightsOfTheFile(): Set<Sight> {
  const text = readFileSync(new URL('../../seed/hong-kong-ai/relationships.csv', import.meta.url), 'utf8');
  const rows = parse<Row>(text, { columns: true });
  return new Set(
    rows.flatMap(({ from_id: from, type, to_id: to }): Sight[] => {
      const id = `${from}~${type}~${to}`;
      return [`${id} from ${from}`, `${id} from ${to}`];
    }),
  );
}

/** What one sees who goes through all entities of all types and reads every named relation that their type has. */
export async function sightsOfTheSchema(pearl: Seeded, schema: GraphQLSchema): Promise<Set<Sight>> {
  const sights = new Set<Sight>();
  for (const { list, relations } of relationLists(schema)) {
    const fields = relations.map((name) => `${name}(first: 1000) { edges { relationship { id } } pageInfo { hasNextPage } }`);
    const { data, errors } = await pearl.execute(`{ ${list}(first: 1000) { pageInfo { hasNextPage } nodes { id ${fields.join(' ')} } } }`);
    if (errors !== undefined) throw new Error(`${list} could not be read: ${JSON.stringify(errors)}`);
    const { pageInfo, nodes } = (data as Record<string, Entities>)[list] as Entities;
    for (const { id, ...related } of nodes)
      for (const { pageInfo: below, edges } of Object.values(related)) {
        if (pageInfo.hasNextPage || below.hasNextPage) throw new Error(`${list} have more than one page.`);
        for (const { relationship } of edges) sights.add(`${relationship.id} from ${id}`);
      }
  }
  return sights;
}

interface PageInfo {
  readonly hasNextPage: boolean;
}

interface Related {
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly relationship: { readonly id: string } }[];
}

interface Entities {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly ({ readonly id: string } & { readonly [relation: string]: Related })[];
}

/** So few at a time that Neo4j does not spend more time on planning than on reading. */
const AT_A_TIME = 4;

/** The root list of each concrete type of entity, with the relations that the type has, a few at a time. */
function relationLists(schema: GraphQLSchema): { list: string; relations: string[] }[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const entity = schema.getType('Entity');
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter((type) => type.getInterfaces().some((each) => each === entity))
    .flatMap((type) => {
      const list = roots.find((root) => getNamedType(root.type).name === `${type.name}Connection`)?.name;
      if (list === undefined) throw new Error(`There is no root list of ${type.name}.`);
      const names = Object.values(type.getFields())
        .filter(isNamedRelation)
        .map((field) => field.name);
      const starts = [...names.keys()].filter((index) => index % AT_A_TIME === 0);
      return starts.map((start) => ({ list, relations: names.slice(start, start + AT_A_TIME) }));
    });
}

/** A list whose places are single facts. `relationships`, which leads anywhere, is not a named one. */
function isNamedRelation({ name, type }: GraphQLField<unknown, unknown>): boolean {
  const connection = getNamedType(type);
  if (name === 'relationships' || !isObjectType(connection) || !connection.name.endsWith('Connection')) return false;
  const edge = getNamedType(connection.getFields().edges?.type);
  return isObjectType(edge) && edge.getFields().relationship !== undefined;
}
