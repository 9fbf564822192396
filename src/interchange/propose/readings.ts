import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Property } from '../../model/model.js';
import { readValue } from '../draft/readValue.js';
import type { FromColumn } from '../mapping/Mapping.js';
import { cellReader } from '../read/cellText.js';
import type { Column } from './sample.js';
import { plainWords } from './words.js';

/** How a column is read so that its cells are values of a property. */
export type Reading = Partial<Pick<FromColumn, 'decimal' | 'format'>> & { readonly values?: ReadonlyMap<string, string> };

/** So many of the values have to be readable, for a column to be taken for a property. */
const MOST_OF_THEM = 0.95;

const FORMATS = Object.freeze([
  'dd/MM/yyyy',
  'dd.MM.yyyy',
  'dd-MM-yyyy',
  'd/M/yyyy',
  'd.M.yyyy',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'yyyyMMdd',
  'yyyy/MM/dd',
  'MM/yyyy',
  'date-time',
]);

/** How the column is to be read for this property; null where most of its values are no values of it. */
export function readingFor(column: Column, property: Property): Reading | null {
  const candidates: Reading[] = [{}];
  if (property.kind === 'amount' || property.kind === 'float') candidates.push({ decimal: ',' }, { decimal: '.' });
  if (property.kind === 'partialDate') candidates.push(...FORMATS.map((format) => ({ format })));
  if (property.kind === 'enum') candidates.push({ values: enumValues(column, property) });
  const [best] = candidates
    .map((reading) => ({ reading, share: share(column, property, reading) }))
    .filter((each) => each.share >= MOST_OF_THEM)
    .sort((a, b) => b.share - a.share);
  return best?.reading ?? null;
}

/** How many of the values, from 0 to 1, are values of the property when they are read so. */
function share({ name, distinct }: Column, property: Property, reading: Reading): number {
  if (distinct.length === 0) return 0;
  const read = cellReader({ column: name, values: null, ...reading }, () => '');
  const good = distinct.filter((text) => {
    const cell = read === null ? { text } : read(text);
    if ('complaint' in cell) return false;
    return cell.text === '' || 'value' in readValue(property, cell.text);
  });
  return good.length / distinct.length;
}

/** Each text with the value of the enum that is nearest to it, or '' where none is. */
function enumValues({ distinct }: Column, { values }: Property): ReadonlyMap<string, string> {
  if (distinct.length > 30) return new Map();
  return new Map(
    distinct.map((text) => {
      const constant = plainWords(text).toUpperCase().replaceAll(' ', '_');
      return [text, values.includes(constant) ? constant : (suggestionList(constant, values)[0] ?? '')];
    }),
  );
}
