import type { Parameters as Values } from '../../graph/port.js';
import { kitTypes } from '../../model/model.js';
import { OPPOSITE } from '../../model/views.js';
import { conditionText } from '../../query/cypher/condition.js';
import { arrow } from '../../query/cypher/pattern.js';
import { parameters } from '../../query/cypher/scope.js';
import type { Arguments, World } from '../../query/finder.js';
import { allOf } from '../../query/plan/combining.js';
import { edgeCondition } from '../../query/plan/condition.js';
import { CLEAR, lensOf, relationshipLens } from '../../query/plan/lens.js';
import { typesOf } from '../../query/plan/link.js';
import { refuseMeasures } from '../../query/plan/measured.js';
import type { Condition, LinkStep } from '../../query/plan/plan.js';
import { filterProblem } from '../../query/rules/rules.js';

/** Which facts may be passed, and what may stand at their far ends. */
export interface Passage {
  /** `-[r:FUNDS]->`, as a step goes. */
  readonly arrow: string;
  /** The same facts, gone the other way. */
  readonly back: string;
  /** `r.confidence >= $p0 AND …`, null where everything may be passed. */
  readonly asked: string | null;
  readonly values: Values;
}

/**
 * Reads the arguments `types`, `entityTypes`, `avoid`, `where`, `time` and `minConfidence` of an exploring field, as lists
 * read theirs. The fact is `r` in the text, and its far end `b`.
 */
export function passageOf(args: Arguments, direction: LinkStep['direction'], world: Pick<World, 'model' | 'place' | 'limits'>): Passage {
  const condition = passageCondition(args, world);
  const given = parameters();
  return {
    ...arrowsOf(args, direction),
    asked: condition === null ? null : conditionText(condition, { node: 'b', relationship: 'r' }, given),
    values: given.values as Values,
  };
}

/** The facts of the argument `types`, as a step goes and the other way. */
export function arrowsOf(args: Arguments, direction: LinkStep['direction']): Pick<Passage, 'arrow' | 'back'> {
  const types = typesOf(args.types);
  return { arrow: arrow({ types, direction }, 'r'), back: arrow({ types, direction: OPPOSITE[direction] }, 'r') };
}

/**
 * What the arguments ask of a fact and of its far end; null where they ask nothing.
 * @throws PearlError QUERY_TOO_EXPENSIVE where that is more than a list may be asked.
 */
export function passageCondition(args: Arguments, { model, place, limits }: Pick<World, 'model' | 'place' | 'limits'>): Condition | null {
  const { entity, relationship } = kitTypes(model);
  const lens = lensOf({ checked: (given) => given }, args, CLEAR, place);
  const condition = allOf([
    refuseMeasures(edgeCondition(entity, relationship, args.where ?? null, place.below('where')), place.below('where')),
    ...relationshipLens(lens).wanted,
    amongst('type', args.entityTypes),
    negated(amongst('id', args.avoid)),
  ]);
  const refused = filterProblem(place.field, condition, limits);
  if (refused !== null) throw refused;
  return condition;
}

function amongst(name: string, given: unknown): Condition | null {
  if (!Array.isArray(given) || given.length === 0) return null;
  return { kind: 'compare', value: { kind: 'property', on: 'node', name }, operator: 'in', with: given };
}

function negated(of: Condition | null): Condition | null {
  return of === null ? null : { kind: 'not', of };
}
