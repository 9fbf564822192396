import { readFileSync } from 'node:fs';
import { type GraphQLSchema, isEnumType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { enumName, type Fact, type Records, type Scalar, type Stated } from './records.ts';

/** What the graph is as a whole, but for when it was filled. */
export function overviewOf({ entities, facts, sources }: Records, schema: GraphQLSchema, show: (each: Stated) => unknown): object {
  const byType = counted(entities.map(({ values }) => [values.type])).map(([[type], count]) => ({ type, count }));
  return {
    ...graphKeys(),
    entityCount: entities.length,
    relationshipCount: facts.length,
    sourceCount: sources.length,
    entities: byType,
    relationships: counted(facts.map(({ values }) => [values.relationshipType])).map(([[type], count]) => ({ type, count })),
    connections: counted(facts.map(({ from, values, to }) => [from.values.type, values.relationshipType, to.values.type])).map(
      ([[from, type, to], count]) => ({ from, type, to, count }),
    ),
    completeness: completeness(entities, schema),
    newestFact: () => show(newest(facts)),
    publishers: counted(sources.flatMap(({ values }) => (values.publisher === null ? [] : [[values.publisher]]))).map(
      ([[publisher], count]) => ({ publisher, count }),
    ),
  };
}

/** The mapping of the seed says what the graph is. */
function graphKeys(): Record<string, string | undefined> {
  const mapping = readFileSync(new URL('../../../seed/hong-kong-ai/mapping.yaml', import.meta.url), 'utf8');
  const [, graph = ''] = /^graph:\n((?: .*\n)+)/m.exec(mapping) ?? [];
  return Object.fromEntries([...graph.matchAll(/^ +(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]));
}

/** How often each occurs: the most first, equals in the order of what is counted. */
function counted(all: readonly (readonly (Scalar | undefined)[])[]): [readonly (Scalar | undefined)[], number][] {
  const counts = new Map<string, number>();
  for (const each of all.map((key) => JSON.stringify(key))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([key, count]) => [JSON.parse(key) as Scalar[], count]);
}

/** Of each type in the order of the schema, each field of its own that may be null, and evidence. */
function completeness(entities: readonly Stated[], schema: GraphQLSchema): object[] {
  const types = schema.getType('EntityType');
  const names = isEnumType(types) ? types.getValues().map(({ name }) => name) : [];
  return names.flatMap((name) => {
    const all = entities.filter(({ values }) => values.type === name);
    const type = Object.values(schema.getTypeMap()).find((each) => isObjectType(each) && enumName(each.name) === name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const optional = fields.filter((field) => !isNonNullType(field.type) && isLeafType(field.type)).map((field) => field.name);
    return (all.length === 0 ? [] : [...optional, 'evidence']).map((field) => {
      const known = all.filter(({ values, backing }) => (field === 'evidence' ? backing : (values[field] ?? null)) !== null).length;
      return { type: name, field, known, total: all.length, share: known / all.length };
    });
  });
}

/** With the latest beginning; of several, the first by id. */
function newest(facts: readonly Fact[]): Stated {
  const since = facts.flatMap((fact) => fact.values.since ?? []).map(String);
  const latest = since.sort().at(-1);
  const [first] = facts.filter((fact) => fact.values.since === latest).sort((one, other) => (one.id < other.id ? -1 : 1));
  if (first === undefined) throw new Error('No fact has a beginning.');
  return first;
}
