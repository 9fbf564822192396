import type { Value } from '../../graph/port.js';
import { LANGUAGES } from '../../model/LocalizedText.js';
import type { Property } from '../../model/model.js';
import { derived, type Given, whole } from './given.js';
import { badInput, type Place } from './place.js';
import type { Compared, Condition, Operator, Side } from './plan.js';

type Input = Readonly<Record<string, unknown>>;

/** Where the names of an entity stand. */
const NAMES = ['name', ...Object.values(LANGUAGES), 'abbreviation'];

/** Every operator of one value must hold; null where none is given. */
export function comparison(
  on: Side,
  properties: readonly Pick<Property, 'name' | 'kind'>[],
  name: string,
  operators: unknown,
  place: Place,
): Condition | null {
  return compared(comparedValue(on, properties, name), operators as Input, place);
}

/** `anyName`: one of the names that an entity is known by fulfils all operators. */
export function namesComparison(operators: unknown, place: Place): Condition | null {
  const { isNull, ...others } = operators as Input;
  const alternatives = NAMES.map((name) => compared({ kind: 'property', on: 'node', name }, others, place)).filter((each) => each !== null);
  const named = isNull === undefined ? null : compared({ kind: 'property', on: 'node', name: 'name' }, { isNull }, place);
  const conditions = [
    ...(alternatives.length === 0 ? [] : [{ kind: 'any', of: alternatives } as const]),
    ...(named === null ? [] : [named]),
  ];
  return conditions.length === 0 ? null : { kind: 'all', of: conditions };
}

function comparedValue(on: Side, properties: readonly Pick<Property, 'name' | 'kind'>[], name: string): Compared {
  if (name === 'relationshipType') return { kind: 'relationshipType' };
  const kind = properties.find((property) => property.name === name)?.kind;
  return { kind: kind === 'partialDate' ? 'partialDate' : 'property', on, name };
}

function compared(value: Compared, { mode, ...operators }: Input, place: Place): Condition | null {
  const conditions = Object.entries(operators).flatMap(([operator, given]): Condition[] => {
    const at = place.below(operator);
    if (given === null || (Array.isArray(given) && given.includes(null)))
      throw badInput(at, 'is null: to ask whether a value is known, use `isNull: true` or `isNull: false`.');
    if (operator === 'between') return between(value, given as Input, at);
    return [{ kind: 'compare', value, operator: (mode === 'EXACT' ? exact(operator) : operator) as Operator, with: stored(given, at) }];
  });
  return conditions.length === 0 ? null : { kind: 'all', of: conditions };
}

/** Both ends are part of it. */
function between(value: Compared, { from, to }: Input, place: Place): Condition[] {
  return [
    { kind: 'compare', value, operator: 'gte', with: stored(from, place.below('from')) },
    { kind: 'compare', value, operator: 'lte', with: stored(to, place.below('to')) },
  ];
}

function exact(operator: string): string {
  return ['contains', 'startsWith', 'endsWith'].includes(operator) ? `${operator}Exact` : operator;
}

/** As the database holds it: instants are text there, and numbers must be exact. */
function stored(given: unknown, place: Place): Given {
  return derived(whole(given), (value) => storedValue(value, place));
}

function storedValue(value: unknown, place: Place): Value {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => storedValue(each, place));
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw badInput(place, `is ${value}: numbers go up to ${Number.MAX_SAFE_INTEGER}.`);
  return value as Value;
}
