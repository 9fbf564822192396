import { nearest } from '../../errors.js';
import { minorUnits } from '../../model/amount.js';
import type { Property } from '../../model/model.js';
import { isPartialDate, isWebAddress } from '../../model/scalars.js';

/** What a text means as a value of a property, or why it means nothing. */
export type Reading = { readonly value: string | number | boolean } | { readonly complaint: string };

/** GraphQL's Int: what is beyond could be stored but never be answered. */
const LARGEST_INT = 2 ** 31 - 1;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads the text of a cell as a value of the property, strictly: nothing is guessed, rounded or cut off. */
export function readValue({ name, kind, values }: Property, text: string): Reading {
  switch (kind) {
    case 'text':
    case 'id':
      return { value: text };
    case 'integer':
      return /^-?\d+$/.test(text) && Math.abs(Number(text)) <= LARGEST_INT
        ? { value: Number(text) }
        : not(text, 'a whole number such as 2024');
    case 'float':
      return decimal(name, text);
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : not(text, 'true or false');
    case 'url':
      return isWebAddress(text) ? { value: text } : not(text, 'an address that begins with http:// or https://');
    case 'partialDate':
      return isPartialDate(text) ? { value: text } : { complaint: notADate(text) };
    case 'dateTime':
      return INSTANT.test(text) && !Number.isNaN(Date.parse(text))
        ? { value: new Date(text).toISOString() }
        : not(text, 'an instant such as 2021-05-03T08:00:00Z');
    case 'amount': {
      const minor = minorUnits(text);
      return minor === null ? not(text, 'an amount: digits, with at most two decimals behind a point, such as 1234.50') : { value: minor };
    }
    case 'enum': {
      const near = nearest(text, values);
      return values.includes(text) ? { value: text } : { complaint: `"${text}" is none of ${values.join(', ')}.${near}` };
    }
  }
}

function decimal(name: string, text: string): Reading {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return not(text, 'a number such as 0.9');
  // How sure a fact is means the same everywhere, and filters rely on it.
  if (name === 'confidence' && (value < 0 || value > 1)) return not(text, 'a confidence, which is from 0 to 1');
  return { value };
}

/** The complaint about a text that is no PartialDate. */
export function notADate(text: string): string {
  return `"${text}" is not a year, a month or a day such as 2021, 2021-05 or 2021-05-03.`;
}

function not(text: string, expected: string): Reading {
  return { complaint: `"${text}" is not ${expected}.` };
}
