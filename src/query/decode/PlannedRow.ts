import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';

/** The concrete type of an object; a symbol, so that no alias can be in its way. */
const TYPE = Symbol('type');

/**
 * An object of the answer, its values under their response keys. It has no prototype of its own to inherit from, so that
 * every legal alias, `__proto__` included, is a plain key.
 */
export class PlannedRow {
  readonly [TYPE]: string;
  [key: string]: unknown;

  constructor(typeName: string) {
    this[TYPE] = typeName;
  }
}

Object.setPrototypeOf(PlannedRow.prototype, null);

/** Reads planned objects by response key (the field's name would ignore aliases), and everything else as graphql-js does. */
export const readPlannedField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
  source instanceof PlannedRow ? source[info.path.key] : defaultFieldResolver(source, args, context, info);

/** The name of the concrete type of a planned object. */
export function typeNameOf(row: unknown): string | undefined {
  return row instanceof PlannedRow ? row[TYPE] : undefined;
}
