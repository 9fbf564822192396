import { PearlError } from '../errors.js';

/** The error of a stored whole number that a JavaScript number cannot hold. */
export function inexact(digits: string): PearlError {
  return new PearlError(
    'INTERNAL_SERVER_ERROR',
    `The database holds the whole number ${digits}, which is beyond ${Number.MAX_SAFE_INTEGER} and cannot be answered exactly. Store it as text.`,
  );
}

/** The error of a statement that returned a node, relationship or path: they differ between engines, so statements return values. */
export function notAValue(kind: string): PearlError {
  return new PearlError('INTERNAL_SERVER_ERROR', `A statement returned a ${kind} where scalars, lists and maps are expected.`);
}
