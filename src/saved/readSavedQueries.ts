import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSavedQuery, type SavedQuery } from './savedQuery.js';

/** Where the saved queries are: beside the compiled code and beside the sources alike. */
const QUERIES = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'queries');

/**
 * All saved queries, in the order of their files.
 * @throws Error naming the file whose header lacks something.
 */
export function readSavedQueries(): readonly SavedQuery[] {
  const files = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => parseSavedQuery(name, readFileSync(join(QUERIES, name), 'utf8')));
}
