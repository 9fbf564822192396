import type { Value } from '../../graph/port.js';

/** The variables of a request, as graphql-js coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Stands in a plan for a value that the variables of each request give: a plan that is made once serves every request
 * that differs from the first in such values only.
 */
export class Slot<T = Value> {
  readonly read: (variables: Variables) => T;
  /** Of a list: how many items it has, which is the same for every request that the plan serves. */
  readonly length: number | null;

  constructor(read: (variables: Variables) => T, length: number | null) {
    this.read = read;
    this.length = length;
  }
}

/** A value that a client gave: in the document, then it is here; or in the variables, then this says where. */
export type Given<T = Value> = T | Slot<T>;

/** What is made of a given value: now, where it is here, and with each request where it is not. */
export function derived<T, U>(given: Given<T>, make: (value: T) => U): Given<U> {
  return given instanceof Slot ? new Slot((variables) => make(given.read(variables)), given.length) : make(given);
}

/** The given value, for these variables. */
export function inRequest<T>(given: Given<T>, variables: Variables): T {
  return given instanceof Slot ? given.read(variables) : given;
}

/** Lists and objects that have given values somewhere inside, as one given value. */
export function whole<T>(structure: T): Given<T> {
  if (!holdsSlot(structure)) return structure;
  return new Slot((variables) => filled(structure, variables) as T, Array.isArray(structure) ? structure.length : null);
}

function holdsSlot(part: unknown): boolean {
  if (part instanceof Slot) return true;
  return isStructure(part) && Object.values(part).some(holdsSlot);
}

function filled(part: unknown, variables: Variables): unknown {
  if (part instanceof Slot) return part.read(variables);
  if (Array.isArray(part)) return part.map((each) => filled(each, variables));
  return isStructure(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, filled(each, variables)])) : part;
}

/** Dates and other values that are objects are no structures. */
function isStructure(part: unknown): part is object {
  if (typeof part !== 'object' || part === null) return false;
  const prototype = Object.getPrototypeOf(part);
  return prototype === null || prototype === Object.prototype || prototype === Array.prototype;
}
