import { hash } from 'node:crypto';
import type { Value } from '../../graph/port.js';
import { isPartialDate } from '../../model/scalars.js';
import type { Cell, Complain } from '../ImportError.js';
import type { MappedRow } from '../read/readRows.js';
import { notADate } from './readValue.js';

/** The id of the source that files name by `url`: an address, or a word such as "general-knowledge". */
export function sourceId(url: string): string {
  // Many rows in a row cite the same one.
  if (url !== last.url) last = { url, id: `source-${hash('sha256', url, 'hex').slice(0, 12)}` };
  return last.id;
}

let last = { url: '', id: '' };

/** What backs a row, as it is stored: lists that run in parallel, '' where a source has no quote or date. */
interface EvidenceIn {
  readonly content: Readonly<Record<string, Value>>;
  readonly cited: readonly Cell[];
}

/** The evidence of a row. A quote or a date without a source is a complaint. */
export function evidenceIn({ cells, faulty }: MappedRow, complain: Complain): EvidenceIn {
  const source = cells.get('sources');
  const quote = cells.get('quotes');
  const accessed = cells.get('accessed');
  if (source === undefined) {
    for (const cell of [quote, accessed]) if (cell && !faulty.has('sources')) complain(cell, 'There is no source that this belongs to.');
    return { content: {}, cited: [] };
  }
  if (accessed && !isPartialDate(accessed.text)) complain(accessed, notADate(accessed.text));
  const content = {
    sources: [sourceId(source.text)],
    ...(quote ? { quotes: [quote.text] } : {}),
    ...(accessed ? { accessed: [accessed.text] } : {}),
  };
  return { content, cited: [source] };
}
