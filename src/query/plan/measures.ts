import type { Property, RelationshipClass, TargetType, View } from '../../model/model.js';
import type { Selected } from '../collect.js';
import type { Given } from './given.js';
import { askedOf } from './object.js';
import type { FieldPlan, FieldSource, ObjectPlan, Side } from './plan.js';
import type { Planning } from './planning.js';
import { fieldsBelow, namedType } from './selected.js';
import type { Measure, Unit } from './summary.js';

/** Gives each measure its place in a row; one that several fields show is read once. */
export type PlaceMeasure = (measure: Measure) => number;

/** What is measured: the rows of a list over nodes or facts, and the facts that lead to its nodes. */
export interface Measured {
  readonly of: TargetType | RelationshipClass;
  readonly facts: RelationshipClass | null;
}

/** Plans what is selected of an aggregate: an object of a row of measures. */
export function planAggregate(planning: Planning, { of, facts }: Measured, selected: Selected, place: PlaceMeasure): ObjectPlan {
  const side = of.kind === 'relationship' ? 'relationship' : 'node';
  return objectOf(planning, selected, (field): FieldSource => {
    if (field.name === 'count') return { kind: 'plain', column: place({ kind: 'rows' }) };
    if (field.name === 'distinct') return { kind: 'plain', column: place({ kind: 'nodes' }) };
    if (field.name === 'relationship' && facts !== null)
      return { kind: 'same', object: objectOf(planning, field, (each) => measuredField(planning, facts, 'relationship', each, place)) };
    return measuredField(planning, of, side, field, place);
  });
}

/** `foundedYear { min max }` */
function measuredField(
  planning: Planning,
  { properties }: TargetType | RelationshipClass,
  on: Side,
  selected: Selected,
  place: PlaceMeasure,
): FieldSource {
  const measure = measureOf(properties, on, selected.name, selected.args.kinds);
  const object = objectOf(planning, selected, (each): FieldSource => {
    const { unit } = measure('known');
    if (each.name === 'avg') return { kind: 'average', sum: place(measure('sum')), known: place(measure('known')), unit };
    const column = place(measure(each.name as ValueMeasure));
    if (each.name === 'sum' || each.name === 'median') return { kind: each.name, column, unit };
    return { kind: 'plain', column };
  });
  return { kind: 'same', object };
}

type Values = Extract<Measure, { kind: 'values' }>;
export type ValueMeasure = Values['fn'];

/** The measures of a property, of money perhaps of some kinds only. */
export function measureOf(properties: readonly Property[], on: Side, name: string, kinds: unknown): (fn: ValueMeasure) => Values {
  const property = properties.find((each) => each.name === name);
  if (property === undefined) throw new Error(`There is no property ${name} to measure.`);
  const among = kinds === null || kinds === undefined || property.kinds === null ? null : (kinds as Given<readonly string[]>);
  const told = among === null || property.kinds === null ? null : { name: property.kinds, among };
  return (fn) => ({ kind: 'values', fn, on, name, unit: unitOf(property), kinds: told });
}

function unitOf({ kind }: Property): Unit {
  return kind === 'amount' || kind === 'integer' || kind === 'float' ? kind : 'text';
}

/** Whether a measure counts values, whatever they are. */
export function isCount(fn: string): boolean {
  return fn === 'known' || fn === 'missing' || fn === 'distinct';
}

/** The properties of the facts that lead over a view; a path has no fact of its own. */
export function factProperties(view: View): readonly Property[] {
  return view.kind === 'relation' ? view.relationship.class.properties : [];
}

/** An object whose fields are planned by name. */
export function objectOf(planning: Planning, selected: Selected, plan: (field: Selected) => FieldSource): ObjectPlan {
  const typeName = namedType(selected);
  const fields = fieldsBelow(planning, selected).map((field): FieldPlan => {
    const source: FieldSource = field.name === '__typename' ? { kind: 'typename' } : plan(field);
    return { key: field.key, asked: askedOf(field), ...source };
  });
  return Object.freeze({ typeColumn: null, types: new Map([[typeName, Object.freeze({ typeName, fields: Object.freeze(fields) })]]) });
}
