import { type EntityType, kitTypes, type Model } from '../../model/model.js';
import type { SurveyName } from '../../model/read.js';
import type { Selected } from '../collect.js';
import { objectType, relationshipCandidates } from './candidates.js';
import { CLEAR } from './lens.js';
import { planObject, type Subject } from './object.js';
import { relationshipOrder } from './order.js';
import { placeOf } from './place.js';
import type { FieldSource, ListPlan, Survey, WatchedField, WholeRoot } from './plan.js';
import type { Planning } from './planning.js';
import { rowBuilder } from './row.js';

/** Plans `overview`: an object of which each field is a column of its own, so that only what is selected is computed. */
export function planOverview(planning: Planning, name: string, { nodes }: Selected): WholeRoot {
  const row = rowBuilder();
  const candidates = [{ type: objectType(planning.operation.schema, 'Overview'), words: ['Overview'] }];
  const object = planObject(planning, { row, side: 'node', depth: 0, lens: CLEAR }, candidates, nodes);
  return { kind: 'whole', name, row: row.build(), made: { several: false, objects: [object] }, presence: null };
}

/** What a survey has to know of the model. */
export function surveyOf({ entities, relationshipTypes }: Model, of: SurveyName): Survey {
  switch (of) {
    case 'entities':
      return { of, types: [...entities.values()] };
    case 'relationshipCount':
      return { of, types: [...relationshipTypes.keys()] };
    case 'relationships':
      return { of, types: [...relationshipTypes.keys()] };
    case 'completeness':
      return { of, fields: [...entities.values()].flatMap(watchedFields) };
    default:
      return { of };
  }
}

/** What may be missing of a type: its properties, and what backs them. */
function watchedFields({ enumValue: type, properties }: EntityType): WatchedField[] {
  const own = properties.filter(({ required }) => !required).map(({ name }) => ({ type, field: name, property: name }));
  return [...own, { type, field: 'evidence', property: 'sources' }];
}

/** Plans the fact with the latest known beginning; of several the first by id. */
export function planNewestFact(planning: Planning, subject: Subject, name: string, { nodes }: Selected): FieldSource {
  const { operation, model } = planning;
  const { relationship: over } = kitTypes(model);
  const level = planning.nextLevel();
  const row = rowBuilder();
  const candidates = relationshipCandidates(operation.schema, model, over);
  const object = planObject(planning, { ...subject, row, side: 'relationship' }, candidates, nodes);
  const list: ListPlan = {
    over,
    origin: { kind: 'all', types: [] },
    typePrefix: over.name,
    level,
    depth: 1,
    where: { kind: 'compare', value: { kind: 'property', on: 'relationship', name: 'since' }, operator: 'isNull', with: false },
    undated: null,
    order: relationshipOrder(over, [{ since: 'DESC' }], placeOf(name, nodes)),
    page: { size: 1, backward: false, after: null, before: null, peek: false },
    row: row.build(),
    counted: false,
    undatedCounted: false,
    readings: [],
    fields: [],
    name,
    fingerprint: '',
  };
  return { kind: 'first', column: subject.row.add({ kind: 'rows', list, guard: null }), object };
}
