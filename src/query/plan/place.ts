import type { FieldNode } from 'graphql';
import { PearlError } from '../../errors.js';

/** Where in an operation an argument stands: the field, and the way to the value within its arguments. */
export interface Place {
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly nodes: readonly FieldNode[];
  below(step: string | number): Place;
}

/** The place of a field's arguments; `field` is "Fund.projects". */
export function placeOf(field: string, nodes: readonly FieldNode[], path: readonly (string | number)[] = []): Place {
  return { field, path, nodes, below: (step) => placeOf(field, nodes, [...path, step]) };
}

/** `Argument "where.name.eq" of Fund.projects is null: …` with the location of the field in the document. */
export function badInput(place: Place, problem: string): PearlError {
  return argumentError('BAD_USER_INPUT', place, problem);
}

export function argumentError(code: 'BAD_USER_INPUT' | 'CURSOR_INVALID', { field, path, nodes }: Place, problem: string): PearlError {
  const argument = path.join('.');
  return new PearlError(code, `Argument "${argument}" of ${field} ${problem}`, { nodes, extensions: { field, argument } });
}
