import { derived, type Given } from '../plan/given.js';
import type { Operator } from '../plan/plan.js';
import type { Parameters } from './scope.js';

type Write = (operand: string, given: Given, parameters: Parameters) => string;

/** How a value is compared: as it is, or as the interval of days that a partial date stands for. */
export function comparisonText(
  as: 'value' | 'partialDate',
  operand: string,
  operator: Operator,
  given: Given,
  parameters: Parameters,
): string {
  return (as === 'partialDate' ? (DATES[operator] ?? VALUES[operator]) : VALUES[operator])(operand, given, parameters);
}

const sign =
  (symbol: string): Write =>
  (operand, given, parameters) =>
    `${operand} ${symbol} ${parameters.add(given)}`;

const anyCase =
  (words: string): Write =>
  (operand, given, parameters) =>
    `toLower(${operand}) ${words} toLower(${parameters.add(given)})`;

const VALUES: Readonly<Record<Operator, Write>> = {
  eq: sign('='),
  ne: sign('<>'),
  in: sign('IN'),
  gt: sign('>'),
  gte: sign('>='),
  lt: sign('<'),
  lte: sign('<='),
  contains: anyCase('CONTAINS'),
  startsWith: anyCase('STARTS WITH'),
  endsWith: anyCase('ENDS WITH'),
  containsExact: sign('CONTAINS'),
  startsWithExact: sign('STARTS WITH'),
  endsWithExact: sign('ENDS WITH'),
  isNull: (operand, given) => `${operand} IS ${given === true ? '' : 'NOT '}NULL`,
};

/** Behind every day that the text of a partial date begins: "2021~" comes after "2021-12-31" and before "2022". */
const END = '~';

/**
 * Partial dates as intervals, by the order of their texts: "2021" begins where "2021-01-01" does and ends behind
 * "2021-12-31". Two are equal where they overlap, so that exactly one of lt, eq and gt holds of two known dates.
 */
const DATES: Partial<Readonly<Record<Operator, Write>>> = {
  lt: (operand, given, parameters) => `${operand} + '${END}' < ${parameters.add(given)}`,
  gte: (operand, given, parameters) => `${operand} + '${END}' >= ${parameters.add(given)}`,
  gt: (operand, given, parameters) => `${operand} > ${parameters.add(derived(given, (date) => `${date}${END}`))}`,
  lte: (operand, given, parameters) => `${operand} <= ${parameters.add(derived(given, (date) => `${date}${END}`))}`,
  eq: (operand, given, parameters) => overlap(operand, parameters.add(given)),
  ne: (operand, given, parameters) => `NOT (${overlap(operand, parameters.add(given))})`,
  in: (operand, given, parameters) => `any(date IN ${parameters.add(given)} WHERE ${overlap(operand, 'date')})`,
};

function overlap(operand: string, date: string): string {
  return `(${operand} + '${END}' >= ${date} AND ${operand} <= ${date} + '${END}')`;
}
