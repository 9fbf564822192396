import { type FieldNode, type GraphQLOutputType, isLeafType, isNonNullType, locatedError } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { pacing } from '../../pace.js';
import type { FieldPlan } from '../plan/plan.js';
import type { Answer, DecodeField } from './decodeObject.js';

/** What makes the value of a field of what its row holds; `typeName` is the concrete type that has the field. */
export type Finish = (decode: DecodeField, typeName: string, field: Pick<FieldPlan, 'key' | 'asked'>) => DecodeField;

/** Leaves stay as they are stored, and nothing is asked of them: graphql-js completes the values itself. */
export const raw: Finish = (decode) => decode;

/**
 * Completes values as the specification says (6.4.3, "Value Completion" and "Handling Field Errors"): leaves are
 * serialised; what is null in spite of its type is an error, which makes the nearest nullable field above it null.
 */
export const complete: Finish = (decode, typeName, { key, asked: { name, nodes, type } }) => {
  if (type === undefined) return decode;
  const nullable = isNonNullType(type) ? type.ofType : type;
  const fail = (error: unknown, answer: Answer) => locatedError(error, nodes as FieldNode[], [...answer.path, key]);
  if (!isLeafType(nullable)) return isNonNullType(type) ? within(key, decode) : forgiving(within(key, decode));

  const serialise = leafOf(nullable);
  if (isNonNullType(type))
    return (row, answer) => {
      const value = decode(row, answer);
      if (value === null) throw fail(new Error(`Cannot return null for non-nullable field ${typeName}.${name}.`), answer);
      try {
        return serialise(value);
      } catch (error) {
        throw fail(error, answer);
      }
    };
  return (row, answer) => {
    const value = decode(row, answer);
    if (value === null) return null;
    try {
      return serialise(value);
    } catch (error) {
      answer.errors.push(fail(error, answer));
      return null;
    }
  };
};

/** Decodes one step further down the answer's path. */
export function within<R>(key: string | number, decode: (of: R, answer: Answer) => unknown): (of: R, answer: Answer) => unknown {
  return (of, answer) => {
    answer.path.push(key);
    const value = decode(of, answer);
    answer.path.pop();
    return value;
  };
}

/** Each item of a list, with its index in the answer's path. */
export function listOf<R, V>(items: readonly R[], answer: Answer, decode: (item: R, answer: Answer) => V): V[] {
  const at = answer.path.push(0) - 1;
  const values = items.map((item, index) => {
    answer.path[at] = index;
    return decode(item, answer);
  });
  answer.path.pop();
  return values;
}

/** The same, letting others in between two items when it takes long. */
export async function listInSlices<R, V>(items: readonly R[], answer: Answer, decode: (item: R, answer: Answer) => V): Promise<V[]> {
  const pace = pacing();
  const at = answer.path.push(0) - 1;
  const values: V[] = [];
  for (const [index, item] of items.entries()) {
    answer.path[at] = index;
    values.push(decode(item, answer));
    if (pace.isDue()) await pace.rest();
  }
  answer.path.pop();
  return values;
}

/** Null, and the error told, where the value could not be completed. */
export function forgiving<R, V>(decode: (of: R, answer: Answer) => V): (of: R, answer: Answer) => V | null {
  return (of, answer) => {
    const depth = answer.path.length;
    try {
      return decode(of, answer);
    } catch (error) {
      if (!isFieldError(error)) throw error;
      answer.path.length = depth;
      answer.errors.push(error);
      return null;
    }
  };
}

/** Whether it is an error of a field, which says where it is; anything else is a fault of ours. */
export function isFieldError(error: unknown): error is Answer['errors'][number] {
  return error instanceof Error && 'path' in error && Array.isArray(error.path);
}

/** Serialises the values of a leaf type; those that nearly all values are go straight through. */
function leafOf(type: GraphQLOutputType & { serialize(value: unknown): unknown; readonly name: string }): (value: unknown) => unknown {
  const serialise = (value: unknown): unknown => {
    const serialised = type.serialize(value);
    if (serialised === undefined || serialised === null)
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialised)}`,
      );
    return serialised;
  };
  if (type.name === 'String' || type.name === 'ID') return (value) => (typeof value === 'string' ? value : serialise(value));
  return serialise;
}
