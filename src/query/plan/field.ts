import { type GraphQLObjectType, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { LANGUAGES } from '../../model/LocalizedText.js';
import { kitTypes } from '../../model/model.js';
import type { Read } from '../../model/read.js';
import { collect, type Selected } from '../collect.js';
import { planArm } from './arm.js';
import { nodeCandidates, objectType } from './candidates.js';
import { typesOf } from './link.js';
import { planList } from './list.js';
import { askedOf, planObject, type Subject } from './object.js';
import { planNewestFact, surveyOf } from './overview.js';
import type { FieldSource, ListPlan, LocalizedField } from './plan.js';
import type { Planning } from './planning.js';
import { type RowBuilder, rowBuilder } from './row.js';
import { planTimelineList } from './timelineList.js';

type Planner<K extends Read['kind']> = (
  read: Extract<Read, { kind: K }>,
  context: { planning: Planning; subject: Subject; type: GraphQLObjectType; selected: Selected },
) => FieldSource;

/** Plans one field of an object: which columns it needs and how they become its value. */
export function planField(planning: Planning, subject: Subject, type: GraphQLObjectType, selected: Selected): FieldSource {
  const read = selected.definition?.extensions.read;
  if (read === undefined) return { kind: 'typename' };
  const planner = PLANNERS[read.kind] as Planner<Read['kind']>;
  return planner(read, { planning, subject, type, selected });
}

/** One planner for each way a field can be read: a new kind does not compile until it is planned. */
const PLANNERS: { readonly [K in Read['kind']]: Planner<K> } = {
  property: ({ property }, { subject: { row, side } }) => ({
    kind: 'value',
    column: row.add({ kind: 'property', on: side, name: property.name }),
    property,
  }),

  name: (_, { subject: { row, side }, selected }) => {
    const wanted = LANGUAGES[selected.args.lang as keyof typeof LANGUAGES];
    // What is stored as its name is the English one, where it has one.
    const names = wanted === LANGUAGES.EN ? ['name'] : [wanted, 'name'];
    return { kind: 'name', columns: names.map((name) => row.add({ kind: 'property', on: side, name })) };
  },

  names: (_, { planning, subject: { row, side }, selected }) => ({
    kind: 'names',
    columns: Object.entries(LANGUAGES).map(([language, name]) => [language, row.add({ kind: 'property', on: side, name })] as const),
    fields: collect(planning.operation, namedType(planning, selected), selected.nodes).map(
      (each): LocalizedField => ({
        key: each.key,
        asked: askedOf(each),
        kind: each.name === '__typename' ? 'typename' : (each.name as 'lang' | 'value'),
      }),
    ),
  }),

  uri: (_, { subject: { row, side } }) => ({ kind: 'uri', column: row.add({ kind: 'property', on: side, name: 'id' }) }),

  relationshipType: (_, { subject: { row } }) => ({ kind: 'plain', column: row.add({ kind: 'relationshipType' }) }),

  degree: (_, { subject: { row }, selected: { args } }) => {
    const types = typesOf(args.types);
    const direction = (args.direction ?? 'BOTH') as 'OUT' | 'IN' | 'BOTH';
    return { kind: 'plain', column: row.add({ kind: 'degree', types, direction }) };
  },

  end: ({ end }, { planning, subject, selected }) => {
    const level = planning.nextLevel();
    const row = rowBuilder();
    const candidates = nodeCandidates(planning.operation.schema, kitTypes(planning.model).entity);
    const object = planObject(planning, { ...subject, row, side: 'node' }, candidates, selected.nodes);
    return { kind: 'end', column: subject.row.add({ kind: 'end', end, level, row: row.build() }), object };
  },

  evidence: (_, { planning, subject, selected }) => {
    const level = planning.nextLevel();
    const row = rowBuilder();
    const candidates = [{ type: namedType(planning, selected), words: ['Evidence'] }];
    const object = planObject(planning, { ...subject, row, side: 'relationship' }, candidates, selected.nodes);
    return { kind: 'rows', column: subject.row.add({ kind: 'evidence', on: subject.side, level, row: row.build() }), object };
  },

  source: (_, { planning, subject, selected }) => {
    const candidates = [{ type: namedType(planning, selected), words: ['Source'] }];
    return { kind: 'same', object: planObject(planning, { ...subject, side: 'node' }, candidates, selected.nodes) };
  },

  noted: ({ noted }, { subject }) => ({ kind: 'noted', column: subject.row.add({ kind: 'noted', noted }) }),

  list: (read, { planning, subject, type, selected }) => {
    const above = { depth: subject.depth, lens: subject.lens };
    const list = planList(planning, read, `${type.name}.${selected.name}`, selected, above);
    return connectionOf(list, subject.row);
  },

  timeline: ({ list: read }, { planning, subject, type, selected }) => {
    const above = { depth: subject.depth, lens: subject.lens };
    const { list, summary } = planTimelineList(planning, read, `${type.name}.${selected.name}`, selected, above);
    return { kind: 'summary', list, summary, columns: readingColumns(list, subject.row) };
  },

  cell: ({ column }) => ({ kind: 'plain', column }),

  survey: ({ of }, { planning, subject, selected }) => {
    const column = subject.row.add({ kind: 'survey', survey: surveyOf(planning.model, of) });
    if (isLeafType(getNamedType(selected.definition?.type))) return { kind: 'plain', column };
    const type = namedType(planning, selected);
    return { kind: 'rows', column, object: planObject(planning, subject, [{ type, words: [type.name] }], selected.nodes) };
  },

  newestFact: (_, { planning, subject, type, selected }) => planNewestFact(planning, subject, `${type.name}.${selected.name}`, selected),

  cells: ({ column }, { planning, subject, selected }) => {
    const type = namedType(planning, selected);
    const several = isListType(getNullableType(selected.definition?.type));
    return {
      kind: several ? 'rows' : 'first',
      column,
      object: planObject(planning, subject, [{ type, words: [type.name] }], selected.nodes),
    };
  },

  entities: ({ column }, { planning, selected }) => fetched(planning, column, 'Entity', true, selected),
  entity: ({ column }, { planning, selected }) => fetched(planning, column, 'Entity', false, selected),
  facts: ({ column }, { planning, selected }) => fetched(planning, column, 'Relationship', true, selected),

  found: atTheRoot,
  lookup: atTheRoot,
  overview: atTheRoot,
  gaps: atTheRoot,
};

/** Entities or facts whose ids a finder gives: read in an arm of their own. */
function fetched(planning: Planning, column: number, of: 'Entity' | 'Relationship', several: boolean, selected: Selected): FieldSource {
  const { entity, relationship } = kitTypes(planning.model);
  const [over, size] = of === 'Entity' ? [entity, planning.sizes.entities] : [relationship, planning.sizes.facts];
  const arm = planArm(planning, over, size, selected.nodes);
  return { kind: 'fetched', column, several, object: arm.object, arm: planning.arms.push(arm) - 1 };
}

function atTheRoot(_: Read, { type, selected }: { type: GraphQLObjectType; selected: Selected }): never {
  throw new Error(`${type.name}.${selected.name} is read as only root fields are.`);
}

/** A list as a connection: the columns that its fields need are added to the row of what stands above it. */
export function connectionOf(list: ListPlan, row: RowBuilder): FieldSource {
  const column = (kind: 'rows' | 'count' | 'undated', wanted: boolean) => (wanted ? row.add({ kind, list, guard: null }) : null);
  const columns = {
    rows: column('rows', list.row !== null),
    count: column('count', list.counted),
    undated: column('undated', list.undatedCounted && list.undated !== null),
    readings: readingColumns(list, row),
  };
  return { kind: 'connection', list, columns };
}

function readingColumns(list: ListPlan, row: RowBuilder): number[] {
  return list.readings.map((_, index) => row.add({ kind: 'reading', list, index, guard: null }));
}

function namedType(planning: Planning, { definition }: Selected): GraphQLObjectType {
  return objectType(planning.operation.schema, definition === undefined ? '' : getNamedType(definition.type).name);
}
