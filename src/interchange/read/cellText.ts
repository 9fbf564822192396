import type { FromColumn } from '../mapping/Mapping.js';

/** Reads the text of a cell, which is not empty, as the mapping says; a complaint where it cannot. */
export type CellReader = (text: string) => { readonly text: string } | { readonly complaint: string };

/** A date-time as ISO 8601 has it; its day is what stands before the T. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

const PARTS: Readonly<Record<string, string>> = Object.freeze({
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
});

/** What makes a number with decimals written as the mapping says one with a point: "1.234,5" → "1234.5". */
export function decimalReader(mark: '.' | ','): CellReader {
  const groups = mark === ',' ? "[.\u00a0\u202f' ]" : "[,\u00a0\u202f' ]";
  const number = new RegExp(`^-?(\\d+|\\d{1,3}(${groups}\\d{3})+)(\\${mark}\\d+)?$`);
  const grouping = new RegExp(groups, 'g');
  return (text) =>
    number.test(text)
      ? { text: text.replace(grouping, '').replace(mark, '.') }
      : { complaint: `"${text}" is not a number with "${mark}" before its decimals.` };
}

/** What makes a date written as the mapping says one that begins with its year: "31/12/2020" → "2020-12-31". */
export function dateReader(format: string): CellReader {
  if (format === 'date-time')
    return (text) => {
      const day = DATE_TIME.exec(text)?.[1];
      return day === undefined ? { complaint: `"${text}" is not a day or an instant such as 2021-05-03T08:00:00Z.` } : { text: day };
    };
  const pattern = format.replace(/yyyy|MM?|dd?|[.*+?^${}()|[\]\\]/g, (part) => PARTS[part] ?? `\\${part}`);
  const date = new RegExp(`^${pattern}$`);
  return (text) => {
    const { year, month, day } = date.exec(text)?.groups ?? {};
    if (year === undefined) return { complaint: `"${text}" is not a date written as ${format}.` };
    return { text: [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-') };
  };
}

/** All that the mapping does to the text of a cell, in this order: values, decimal, format. Null where it does nothing. */
export function cellReader(
  { values, keepsOthers, decimal, format }: FromColumn,
  missing: (text: string, known: readonly string[]) => string,
): CellReader | null {
  const steps: CellReader[] = [];
  if (values)
    steps.push((text) => {
      const value = values.get(text) ?? (keepsOthers ? text : undefined);
      return value === undefined ? { complaint: missing(text, [...values.keys()]) } : { text: value };
    });
  if (decimal) steps.push(decimalReader(decimal));
  if (format) steps.push(dateReader(format));
  if (steps.length === 0) return null;
  return (given) => {
    let text = given;
    for (const step of steps) {
      if (text === '') break;
      const reading = step(text);
      if ('complaint' in reading) return reading;
      text = reading.text;
    }
    return { text };
  };
}
