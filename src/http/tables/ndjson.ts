import { Readable } from 'node:stream';
import type { OpenTable } from './openTables.js';

/** Characters that are written at once. */
const CHUNK = 16 * 1024;

/** A JSON object a line (https://github.com/ndjson/ndjson-spec), the names of the columns its keys; nothing is missing, unknown is null. */
export function ndjson({ table: { columns }, rows }: OpenTable): Readable {
  const names = columns.map(({ name }) => JSON.stringify(name));
  const lines = async function* () {
    let chunk = '';
    for await (const row of rows) {
      chunk += `{${row.map((cell, index) => `${names[index]}:${JSON.stringify(cell)}`).join()}}\n`;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  };
  return Readable.from(lines(), { objectMode: false });
}
