import { Arg, type ArgOptions, Extensions, Field, InputType, ObjectType, Query } from 'type-graphql';
import type { Class } from '../model.js';
import type { Read } from '../read.js';

/**
 * type-graphql's decorators, applied to classes that are made here rather than written down: one place for the casts
 * that TypeScript wants, and one class for each name, however often it is asked for.
 */

type Apply = (prototype: object, name: string) => void;

export interface FieldOptions {
  description: string;
  nullable?: boolean;
  read?: Read;
}

/** Adds a field to a class; `type` is asked for only when the schema is built. */
export function field(owner: Class, name: string, type: () => unknown, { description, nullable = false, read }: FieldOptions): void {
  pending.push(type);
  (Field(type as never, { description, nullable }) as Apply)(owner.prototype, name);
  if (read !== undefined) (Extensions({ read }) as Apply)(owner.prototype, name);
}

/** Adds an argument to a field of a class. */
export function argument(owner: Class, of: string, name: string, type: () => unknown, options: ArgOptions & { description: string }): void {
  pending.push(type);
  (Arg(name, type as never, options) as (prototype: object, of: string, index: number) => void)(owner.prototype, of, nextIndex(owner, of));
}

/** Adds a root field, nullable as all of them are: a failing one leaves the others answered. */
export function root(owner: Class, name: string, type: () => unknown, { description, read }: FieldOptions & { read: Read }): void {
  pending.push(type);
  Object.defineProperty(owner.prototype, name, { value: () => undefined, configurable: true });
  (Query(type as never, { description, nullable: true }) as Apply)(owner.prototype, name);
  (Extensions({ read }) as Apply)(owner.prototype, name);
}

const made = new Map<string, Class>();

/** What has yet to be asked for or filled in: a type first made while the schema is being built would come too late. */
const pending: (() => unknown)[] = [];

/** The object type of this name, made the first time; its fields are filled in later, when every type exists. */
export function objectType(name: string, description: string, fill: (made: Class) => void): Class {
  return once(name, (type) => ObjectType(name, { description })(type), fill);
}

/** The input type of this name, made the first time. */
export function inputType(name: string, description: string, fill: (made: Class) => void): Class {
  return once(name, (type) => InputType(name, { description })(type as never), fill);
}

const oneOfs = new Set<string>();

/** An input type that takes exactly one key: type-graphql cannot say so, so finish.ts marks it in the schema. */
export function oneOfInput(name: string, description: string, fill: (made: Class) => void): Class {
  oneOfs.add(name);
  return inputType(name, description, fill);
}

/** Whether an input type takes exactly one key. */
export function isOneOfInput(name: string): boolean {
  return oneOfs.has(name);
}

/** Makes every type that is referred to, and fills in its fields; to be called before the schema is built. */
export function finishTypes(): void {
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) next();
}

function once(name: string, decorate: (type: Class) => void, fill: (made: Class) => void): Class {
  const present = made.get(name);
  if (present !== undefined) return present;
  const type = { [name]: class {} }[name] as Class;
  made.set(name, type);
  decorate(type);
  pending.push(() => fill(type));
  return type;
}

const argumentCounts = new WeakMap<Class, Map<string, number>>();

function nextIndex(owner: Class, of: string): number {
  const counts = argumentCounts.get(owner) ?? new Map<string, number>();
  argumentCounts.set(owner, counts);
  const index = counts.get(of) ?? 0;
  counts.set(of, index + 1);
  return index;
}
