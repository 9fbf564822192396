import type { ExecutionResult } from 'graphql';
import { type Answering, agree } from './agreement.ts';
import type { Walk } from './operations/walks.ts';

/** What a walk reads of a page. */
interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

/** Where the next page is, said by the cursors of the one before; null at the end. */
type Next = (page: Page) => Readonly<Record<string, unknown>> | null;

const FURTHEST = 6;

/** Goes through a list with both, each on its own cursors, and compares page by page. Returns how many pages there were. */
export async function goAlong(walk: Walk, reference: Answering, engine: Answering): Promise<number> {
  const { size, backward, between } = walk;
  const forward = await pages(walk, reference, engine, { first: size }, ({ pageInfo }) =>
    pageInfo.hasNextPage ? { first: size, after: pageInfo.endCursor } : null,
  );
  if (!backward) return forward;
  const back = await pages(walk, reference, engine, { last: size }, ({ pageInfo }) =>
    pageInfo.hasPreviousPage ? { last: size, before: pageInfo.startCursor } : null,
  );
  const [start, distance] = between;
  const inside = (way: 'first' | 'last'): Next => {
    let gone = false;
    return ({ edges }) => {
      const [after, before] = [edges[start]?.cursor, edges[start + distance]?.cursor];
      if (gone || after === undefined || before === undefined) return null;
      gone = true;
      return { [way]: size, after, before };
    };
  };
  const insides = await pages(walk, reference, engine, { first: 25 }, inside('first'), inside('first'));
  return forward + back + insides + (await pages(walk, reference, engine, { first: 25 }, inside('last'), inside('last')));
}

async function pages(
  walk: Walk,
  reference: Answering,
  engine: Answering,
  start: object,
  next: Next,
  nextOfEngine: Next = next,
): Promise<number> {
  let [theirs, ours]: (object | null)[] = [start, start];
  let count = 0;
  while (theirs && ours && count < FURTHEST) {
    const [expected, actual] = await Promise.all([
      reference.execute(walk.text, { ...walk.variables, ...theirs }),
      engine.execute(walk.text, { ...walk.variables, ...ours }),
    ]);
    agree({ text: walk.text, variables: { ...walk.variables, ...ours } }, expected, actual);
    count += 1;
    const [expectedPage, actualPage] = [pageOf(walk, expected), pageOf(walk, actual)];
    if (expectedPage === null || actualPage === null) break;
    theirs = next(expectedPage);
    ours = nextOfEngine(actualPage);
  }
  return count;
}

function pageOf({ path }: Walk, { data, errors }: ExecutionResult): Page | null {
  if (errors !== undefined) throw new Error(`The walk made what is no operation: ${JSON.stringify(errors)}`);
  return path.reduce((at: unknown, key) => (at as Record<string, unknown> | null)?.[key] ?? null, data) as Page | null;
}
