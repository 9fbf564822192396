import type { ExecutionResult } from 'graphql';
import { parse, print } from 'graphql';
import type { Operation } from './operations/draft.ts';

/** Whoever answers operations: an engine, or the reference. */
export interface Answering {
  execute(source: string, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

/**
 * Cursors are opaque and everyone's own, so that only their presence is compared; walks show that they lead
 * to the same places. A root field is refused as a whole, wherever below it the fault is.
 */
export function comparable({ data, errors }: ExecutionResult): string {
  const masked = JSON.stringify(data, (key, value) => (/cursor/i.test(key) && typeof value === 'string' ? 'a cursor' : value));
  const faults = (errors ?? []).map(({ path, extensions, message }) => ({ path: path?.slice(0, 1), code: extensions?.code ?? message }));
  return errors === undefined ? masked : `${masked} ${JSON.stringify(faults)}`;
}

/** @throws Error with the operation and both answers where they differ in anything, the order of keys included. */
export function agree(operation: Operation, expected: ExecutionResult, actual: ExecutionResult): void {
  if (comparable(expected) === comparable(actual)) return;
  const lines = [
    print(parse(operation.text)),
    `variables: ${JSON.stringify(operation.variables)}`,
    `expected:  ${comparable(expected)}`,
    `actual:    ${comparable(actual)}`,
    ...(actual.errors ?? []).map(({ message }) => `           ${message}`),
  ];
  throw new Error(lines.join('\n'));
}

/** Whether an answer says anything of any entity, fact or source: agreement on nothing would prove little. */
export function saysSomething(value: unknown, key = ''): boolean {
  if (Array.isArray(value)) return value.some((each) => each !== null && key !== 'names');
  if (typeof value !== 'object' || value === null) return false;
  return key.startsWith('found') || Object.entries(value).some(([below, each]) => saysSomething(each, below));
}
