import type { KeptQuery, Library } from './library.js';

/** What a file and the browser's storage hold. */
interface LibraryFile {
  readonly pearl: 'queries';
  readonly version: 1;
  readonly queries: Library;
}

export function write(queries: Library): string {
  return `${JSON.stringify({ pearl: 'queries', version: 1, queries } satisfies LibraryFile, null, 2)}\n`;
}

/** Reads what `write` wrote; null for anything else, however little of it is wrong. */
export function read(text: string): Library | null {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file.pearl !== 'queries' || file.version !== 1 || !Array.isArray(file.queries)) return null;
    return file.queries.every(isKept)
      ? file.queries.map(({ name, collection, query, variables }) => ({ name, collection, query, variables }))
      : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptQuery {
  if (!isRecord(value)) return false;
  const { name, collection, query, variables } = value;
  return [name, collection, query, variables].every((each) => typeof each === 'string') && name !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
