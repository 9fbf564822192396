import type { Model } from '../../model/model.js';
import { isWebAddress } from '../../model/scalars.js';
import type { Complain } from '../ImportError.js';
import type { MappedRow } from '../read/readRows.js';
import { hashOf, type NodeDraft } from './Draft.js';
import type { ColumnOf } from './draftEntity.js';
import { sourceId } from './evidence.js';
import { propertiesIn, requiredCell } from './properties.js';

/** What sources that are not on the web are called: "general-knowledge". */
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

/** What a row says about a source. Its url is how other files name it; only a web address is stored as one. */
export function draftSource(row: MappedRow, model: Model, columnOf: ColumnOf, complain: Complain): NodeDraft | null {
  const key = requiredCell(row, 'url', columnOf('url'), complain);
  const properties = propertiesIn(row, model.source, () => [model.source], ['url'], complain);
  if (key === null) return null;
  const address = isWebAddress(key.text);
  if (!address && !WORD.test(key.text))
    complain(key, `"${key.text}" is neither an address that begins with http:// or https:// nor a plain word.`);
  const content = { ...properties, id: sourceId(key.text), ...(address ? { url: key.text } : {}) };
  return { type: model.source, id: content.id, hash: hashOf(content), content, cell: key, cited: [] };
}
