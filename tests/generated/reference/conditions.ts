import { endsBefore, overlap } from './dates.ts';
import { badInput } from './faults.ts';
import type { Scalar } from './records.ts';

/** An input object as graphql-js coerced it. */
export type Input = Readonly<Record<string, unknown>>;

/** What an operator says of a known value. */
type Says = (value: never, wanted: never, operators: Input) => boolean;

const folded = (operators: Input) => (text: string) => (operators.mode === 'EXACT' ? text : text.toLowerCase());

const TEXTS: Readonly<Record<string, Says>> = {
  contains: (value: string, part: string, operators) => folded(operators)(value).includes(folded(operators)(part)),
  startsWith: (value: string, part: string, operators) => folded(operators)(value).startsWith(folded(operators)(part)),
  endsWith: (value: string, part: string, operators) => folded(operators)(value).endsWith(folded(operators)(part)),
};

const PLAIN: Readonly<Record<string, Says>> = {
  eq: (value: Scalar, wanted: Scalar) => value === wanted,
  ne: (value: Scalar, wanted: Scalar) => value !== wanted,
  in: (value: Scalar, wanted: Scalar[]) => wanted.includes(value),
  gt: (value: number, wanted: number) => value > wanted,
  gte: (value: number, wanted: number) => value >= wanted,
  lt: (value: number, wanted: number) => value < wanted,
  lte: (value: number, wanted: number) => value <= wanted,
  between: (value: number, { from, to }: Bounds<number>) => (from == null || value >= from) && (to == null || value <= to),
  ...TEXTS,
};

/** Two dates are equal where they may be the same day, and "gte" is whatever is not certainly before. */
const DATES: Readonly<Record<string, Says>> = {
  eq: (value: string, wanted: string) => overlap(value, wanted),
  ne: (value: string, wanted: string) => !overlap(value, wanted),
  in: (value: string, wanted: string[]) => wanted.some((each) => overlap(value, each)),
  lt: (value: string, wanted: string) => endsBefore(value, wanted),
  gt: (value: string, wanted: string) => endsBefore(wanted, value),
  gte: (value: string, wanted: string) => !endsBefore(value, wanted),
  lte: (value: string, wanted: string) => !endsBefore(wanted, value),
  between: (value: string, { from, to }: Bounds<string>) =>
    (from == null || !endsBefore(value, from)) && (to == null || !endsBefore(to, value)),
};

/** Instants are compared as instants, however they are written. */
const MOMENTS: Readonly<Record<string, Says>> = Object.fromEntries(
  ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'between'].map((operator) => [
    operator,
    (value: string, wanted: unknown) =>
      (PLAIN[operator] as (value: number, wanted: unknown) => boolean)(Date.parse(value), instants(wanted)),
  ]),
);

interface Bounds<T> {
  readonly from?: T | null;
  readonly to?: T | null;
}

export const DATE_FIELDS: readonly string[] = ['since', 'until', 'date', 'startDate', 'endDate'];
export const MOMENT_FIELDS: readonly string[] = ['createdAt', 'updatedAt'];

/** Whether a value fulfils all the operators. A condition on what is not known is false, unless it asks for just that. */
export function fulfils(field: string, value: Scalar, operators: Input): boolean {
  const table = DATE_FIELDS.includes(field) ? DATES : MOMENT_FIELDS.includes(field) ? MOMENTS : PLAIN;
  return Object.entries(operators).every(([operator, wanted]) => {
    if (operator === 'mode') return true;
    if (operator === 'isNull') return wanted === (value === null);
    const says = table[operator] as ((value: Scalar, wanted: unknown, operators: Input) => boolean) | undefined;
    if (says === undefined) throw new Error(`The reference does not know the operator ${operator} of ${field}.`);
    return value !== null && says(value, wanted, operators);
  });
}

/** An operator may not be null, wherever it stands and whether or not any record would be asked. */
export function refuseNullOperators(where: unknown): void {
  if (Array.isArray(where)) where.forEach(refuseNullOperators);
  if (typeof where !== 'object' || where === null) return;
  for (const [key, value] of Object.entries(where)) {
    if (value === null && (key in PLAIN || key === 'isNull')) throw badInput('An operator is null: isNull asks for what is not known.');
    refuseNullOperators(value);
  }
}

function instants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(instants);
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string') return Date.parse(value);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, instants(each)]))
    : value;
}
