import { PLACES } from '../../model/gaps.js';
import { LANGUAGES } from '../../model/LocalizedText.js';
import { type Gap, type GapOfData, kitTypes, type Model } from '../../model/model.js';
import type { Selected } from '../collect.js';
import { allOf } from './combining.js';
import { connectionOf } from './field.js';
import { derived, type Given } from './given.js';
import { CLEAR } from './lens.js';
import { factsLink, linkOf } from './link.js';
import { planList } from './list.js';
import { askedOf } from './object.js';
import { badInput, type Place, placeOf } from './place.js';
import type { Condition, FieldSource, ObjectPlan, WholeRoot } from './plan.js';
import type { Planning } from './planning.js';
import { type RowBuilder, rowBuilder } from './row.js';
import { fieldsBelow } from './selected.js';

/** What the arguments say: the gaps that are looked for, where, and what counts as unsure. */
interface Search {
  readonly gaps: readonly Gap[];
  readonly at: Given<string> | null;
  readonly confidenceBelow: Given<number>;
}

/** Plans `gaps(…)`: each gap is an object made of the same row, in which the gaps of one type are counted together. */
export function planGaps(planning: Planning, name: string, selected: Selected): WholeRoot {
  const { args, nodes } = selected;
  const place = placeOf(name, nodes);
  const at = (args.place ?? null) as Given<string> | null;
  const confidenceBelow = shareOf(planning, args.confidenceBelow as Given<number>, place.below('confidenceBelow'));
  const search: Search = { gaps: wanted(planning.model, args.only, at !== null, place.below('only')), at, confidenceBelow };

  const row = rowBuilder();
  const of = search.gaps[0]?.of.views.get(PLACES)?.target;
  const presence =
    at === null || of === undefined
      ? null
      : { column: row.add({ kind: 'presence', of, id: at, level: planning.nextLevel() }), of, id: at, place: place.below('place') };
  const fields = fieldsBelow(planning, selected);
  const counted = fields.some((field) => field.name === 'count' || field.name === 'total');
  const tallies = counted ? talliesOf(planning, search, row) : new Map<string, Tallied>();
  const objects = search.gaps.map((gap): ObjectPlan => {
    const source = (field: Selected) => gapField(planning, search, gap, { field, row, tallied: tallies.get(gap.name) });
    const planned = fields.map((field) => ({ key: field.key, asked: askedOf(field), ...source(field) }));
    return { typeColumn: null, types: new Map([['Gap', { typeName: 'Gap', fields: planned }]]) };
  });
  return { kind: 'whole', name, row: row.build(), made: { several: true, objects }, presence };
}

function shareOf(planning: Planning, given: Given<number>, place: Place): Given<number> {
  return planning.checked(
    derived(given, (share) => {
      if (!(share >= 0 && share <= 1)) throw badInput(place, `is ${share}: confidence goes from 0 to 1.`);
      return share;
    }),
  );
}

/** The gaps that `only` names, each once, in its order; all where it names none. Those that know no places are left out of a place. */
function wanted({ gaps }: Model, only: unknown, placed: boolean, place: Place): readonly Gap[] {
  const names = (only ?? []) as readonly string[];
  const isPlaced = ({ of }: Gap) => !placed || of.views.has(PLACES);
  const named = [...new Set(names)].flatMap((name) => gaps.get(name) ?? []);
  const misplaced = named.find((gap) => !isPlaced(gap));
  if (misplaced !== undefined)
    throw badInput(
      place.below(names.indexOf(misplaced.name)),
      `is ${misplaced.name}, which is no gap of things that are in places: leave out \`place\`, or this gap.`,
    );
  return names.length > 0 ? named : [...gaps.values()].filter(isPlaced);
}

interface Tallied {
  readonly column: number;
  readonly index: number;
}

/** A tally for each type that gaps are of, and where each gap stands in it. */
function talliesOf(planning: Planning, search: Search, row: RowBuilder): Map<string, Tallied> {
  const types = new Set(search.gaps.map(({ of }) => of));
  const tallied = [...types].flatMap((over) => {
    const gaps = search.gaps.filter(({ of }) => of === over);
    const each = gaps.map((gap) => conditionOf(gap, search));
    const column = row.add({ kind: 'tally', over, where: located(over, search), each, level: planning.nextLevel() });
    return gaps.map(({ name }, index) => [name, { column, index: index + 1 }] as const);
  });
  return new Map(tallied);
}

interface GapField {
  readonly field: Selected;
  readonly row: RowBuilder;
  /** There where anything is counted. */
  readonly tallied: Tallied | undefined;
}

function gapField(planning: Planning, search: Search, gap: Gap, { field, row, tallied = { column: 0, index: 0 } }: GapField): FieldSource {
  const { name, sentence, kind, of } = gap;
  switch (field.name) {
    case 'name':
      return { kind: 'constant', value: name };
    case 'sentence':
      return { kind: 'constant', value: sentence };
    case 'kind':
      return { kind: 'constant', value: kind };
    case 'type':
      return { kind: 'constant', value: of.kind === 'entity' ? of.enumValue : null };
    case 'count':
      return { kind: 'item', ...tallied };
    case 'total':
      return { kind: 'item', ...tallied, index: 0 };
    case 'entities': {
      const { at, confidenceBelow } = search;
      const where = allOf([located(of, search), conditionOf(gap, search)]);
      const narrowed = { over: of, where, part: [name, at, confidenceBelow] };
      const { entity } = kitTypes(planning.model);
      const read = { kind: 'list', of: entity, origin: { kind: 'all' }, narrowed } as const;
      return connectionOf(planList(planning, read, 'Gap.entities', field, { depth: 0, lens: CLEAR }), row);
    }
    default:
      return { kind: 'typename' };
  }
}

/** What holds of a node that has the gap. */
function conditionOf(gap: Gap, { confidenceBelow }: Search): Condition {
  if (gap.kind === 'FACTS') return { kind: 'related', link: linkOf(gap.lacks), quantifier: 'none', where: null };
  return OF_DATA[gap.lacks](gap, confidenceBelow);
}

const OF_DATA: { readonly [K in GapOfData['lacks']]: (gap: Gap, confidenceBelow: Given<number>) => Condition } = {
  source: () => unknown('sources'),
  confidence: (_, given) => ({ kind: 'compare', value: stored('confidence'), operator: 'lt', with: given }),
  chineseName: () => unknown(LANGUAGES.ZH_HANT),
  fact: ({ of }) => ({ kind: 'related', link: factsLink(of, {}), quantifier: 'none', where: null }),
};

function unknown(name: string): Condition {
  return { kind: 'compare', value: stored(name), operator: 'isNull', with: true };
}

function stored(name: string) {
  return { kind: 'property', on: 'node', name } as const;
}

/** What holds of a node in the place that is asked for. */
function located({ views }: Gap['of'], { at }: Search): Condition | null {
  const view = views.get(PLACES);
  if (at === null || view === undefined) return null;
  const where: Condition = { kind: 'compare', value: stored('id'), operator: 'eq', with: at };
  return { kind: 'related', link: linkOf(view), quantifier: 'some', where };
}
