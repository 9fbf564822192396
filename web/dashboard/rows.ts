import type { SavedQuery } from '../../src/saved/savedQuery.js';
import type { PageLanguage } from '../language.js';

export type Cell = string | number | boolean | null;

/** A line of a saved query's table: what stands under each path of the answer, such as `projects.groups.nodes.count`. */
export type Row = Readonly<Record<string, Cell>>;

/** The names of entities come in the language of the page, where a query asks for one. */
const LANGUAGES: Readonly<Record<PageLanguage, string>> = { en: 'EN', 'zh-Hant': 'ZH_HANT' };

/** The variables of a saved query, in the language of the page. */
export function variablesOf({ variables }: SavedQuery, language: PageLanguage): Readonly<Record<string, unknown>> {
  return variables && 'language' in variables ? { ...variables, language: LANGUAGES[language] } : { ...variables };
}

/** Where a saved query's table is, as a file. */
export function addressOf(saved: SavedQuery, format: 'csv' | 'xlsx' | 'ndjson', language: PageLanguage): string {
  const parameters = new URLSearchParams(variablesOf(saved, language) as Record<string, string>).toString();
  return `/q/${saved.name}.${format}${parameters && `?${parameters}`}`;
}

/** The table of a saved query, line by line. */
export async function loadRows(saved: SavedQuery, language: PageLanguage): Promise<readonly Row[]> {
  const text = await loadText(addressOf(saved, 'ndjson', language));
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What stands at an address of this server. A failure says what the server said. */
export async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(messageIn(text) ?? `${response.status} ${response.statusText}`);
  return text;
}

function messageIn(text: string): string | undefined {
  try {
    return JSON.parse(text).errors?.[0]?.message;
  } catch {
    return undefined;
  }
}

/** What stands under a path as a number; 0 where nothing does. */
export function numberAt(row: Row | undefined, path: string): number {
  const value = row?.[path];
  return typeof value === 'number' ? value : 0;
}

/** What stands under a path as a text, or null. */
export function textAt(row: Row | undefined, path: string): string | null {
  const value = row?.[path];
  return value === undefined || value === null ? null : String(value);
}
