import { readdirSync, readFileSync } from 'node:fs';

/** How a query's list is to be gone through page by page: where it is in the answer, and how large the pages are. */
interface Walk {
  readonly list: string;
  readonly pages: readonly number[];
}

/** A query of tests/frozen or tests/api/queries with what its header comment says. */
export interface QueryFile {
  readonly name: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** How many statements it costs, where that is not one for each root field. */
  readonly statements: number | undefined;
  readonly walk: Walk | undefined;
}

const FROZEN = new URL('../frozen/', import.meta.url);
const OWN = new URL('queries/', import.meta.url);

export const frozenQueries = queriesIn(FROZEN);
export const queries = [...frozenQueries, ...queriesIn(OWN)];

/** The answers that tests/answers/answers.py computed, by file name. */
export const answers = answersIn(new URL('../answers/answers.json', import.meta.url));

/** The queries of a folder, by their names. */
export function queriesIn(folder: URL): QueryFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const header = (key: string): unknown => JSON.parse(new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1] ?? 'null') ?? undefined;
    return {
      name,
      text,
      variables: (header('variables') ?? {}) as Record<string, unknown>,
      statements: header('statements') as number | undefined,
      walk: header('walk') as Walk | undefined,
    };
  });
}

/** The answers that a script computed, by file name. */
export function answersIn(file: URL): Readonly<Record<string, Record<string, unknown>>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
