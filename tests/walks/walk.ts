import type { Seeded } from '../running/pearl.ts';
import type { WalkedList } from './lists.ts';
import { FUND } from './rows.ts';

/** From the beginning, from the end, or from the beginning up to a row in the middle. */
export type Way = 'forward' | 'backward' | 'fenced';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** No walk takes so many pages, unless it goes in a circle. */
const MOST_PAGES = 500;

/** The service, and how one asks it. */
type Execute = Seeded['execute'];

/**
 * Walks a list page by page as a client does, and gives the ids in the order of the list. `meanwhile` runs at the same
 * time as each page and hears which row the page before ended on; the next page waits for it.
 */
export async function walk(
  execute: Execute,
  list: WalkedList,
  { way, size, fence }: { way: Way; size: number; fence: string | null },
  meanwhile: (page: number, standingOn: string | undefined) => Promise<void>,
): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let number = 0; number < MOST_PAGES; number++) {
    const standingOn = way === 'backward' ? seen[0] : seen.at(-1);
    const changed = meanwhile(number, standingOn);
    const page = await pageOf(execute, list, argumentsOf(way, size, cursor, fence)).finally(() => changed.catch(() => undefined));
    await changed;
    const ids = page.edges.map(({ node }) => idOfRow(node.id));
    if (way === 'backward') seen.unshift(...ids);
    else seen.push(...ids);
    cursor = way === 'backward' ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    // Before a fence there is always something further on: the list itself is at its end where a page is empty.
    const more = way === 'fenced' ? ids.length > 0 : way === 'backward' ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    if (!more) return seen;
  }
  throw new Error(`The walk did not end in ${MOST_PAGES} pages.`);
}

/** The cursor of one row, from a page that holds everything. */
export async function cursorOf(execute: Execute, list: WalkedList, id: string): Promise<string | null> {
  const { edges } = await pageOf(execute, list, { first: 1000 });
  return edges.find(({ node }) => idOfRow(node.id) === id)?.cursor ?? null;
}

function argumentsOf(way: Way, size: number, cursor: string | null, fence: string | null) {
  if (way === 'backward') return { last: size, before: cursor };
  return { first: size, after: cursor, before: fence };
}

async function pageOf(execute: Execute, { field, nested }: WalkedList, page: Record<string, unknown>): Promise<Page> {
  const list = `list: ${field.replace('PAGE', 'first: $first, last: $last, after: $after, before: $before')} {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const text = `query ($first: Int, $last: Int, $after: String, $before: String) { ${nested ? `fund(id: "${FUND}") { ${list} }` : list} }`;
  const { data, errors } = await execute(text, page);
  if (errors !== undefined) throw new Error(`A page could not be read: ${JSON.stringify(errors)}`);
  const above = (nested ? data?.fund : data) as { readonly list: Page };
  return above.list;
}

/** Of a fact, the company that it leads to. */
function idOfRow(id: string): string {
  return id.split('~').at(-1) ?? id;
}
