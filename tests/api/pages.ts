import type { Seeded } from '../running/pearl.ts';
import type { QueryFile } from './queryFiles.ts';

interface Edge {
  readonly cursor: string;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

/** The list at a path such as "fund.recipients" of an answer's data. */
export function listAt(data: unknown, path: string): Page {
  return path.split('.').reduce((at, key) => (at as Record<string, unknown>)[key], data) as Page;
}

/** One page of a query's list: `first` places behind `after`. */
export async function page(pearl: Seeded, query: QueryFile, path: string, first: number, after?: string | null): Promise<Page> {
  const answer = await pearl.execute(query.text, { first, after, walking: true });
  if (answer.errors !== undefined) throw new Error(`A page could not be read: ${JSON.stringify(answer.errors)}`);
  return listAt(answer.data, path);
}

/** All pages of a query's list, each asked for with the end cursor of the one before. */
export async function walk(pearl: Seeded, query: QueryFile, path: string, size: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let last: Page | undefined; last === undefined || last.pageInfo.hasNextPage; pages.push(last)) {
    last = await page(pearl, query, path, size, last?.pageInfo.endCursor);
    if (pages.length > last.totalCount) throw new Error('The walk does not end.');
  }
  return pages;
}

/** The places of pages one after the other, without their cursors, as the unpaged list gives them. */
export function joined(pages: readonly Page[]): object[] {
  return pages.flatMap(({ edges }) => edges.map(({ cursor, ...place }) => place));
}
