import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Table } from '../../tables/columns.js';
import { changedAt, fragmentsOf, printed } from './selectionPaths.js';

/** The variable and the response key that are added; no operation of anybody's has them. */
const AFTER = 'pearlAfter';
const PAGE = 'pearlPage';

/** How many items of a list are read at once, of the outermost and of those within others, by how many lie one in the other. */
const SIZES = Object.freeze([
  { outermost: 1000, within: 1000 },
  { outermost: 1000, within: 1000 },
  { outermost: 100, within: 1000 },
  { outermost: 20, within: 100 },
]);

/** A list that is given whole. */
interface Whole {
  readonly path: readonly string[];
  readonly first: number;
}

/** An operation that gives whole lists: the outermost one page by page. */
export interface WholeLists {
  readonly query: string;
  /** The variables that make it go on where `data` ends; null where `data` is the end. */
  next(data: unknown): Record<string, string> | null;
  /** What is wrong where a list within another has more items than are read at once; null where none has. */
  problem(data: unknown): string | null;
}

/**
 * Rewrites an operation so that its table lacks nothing: a list without `first`, `last`, `after` and `before` is given whole,
 * where GraphQL would give its first page. Null where the operation says of each list which part it wants.
 */
export function wholeLists(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { pages }: Table,
  maxFirst: number,
): WholeLists | null {
  const fragments = fragmentsOf(document);
  const nested = Math.max(0, ...pages.map((one) => pages.filter((other) => other.every((key, index) => one[index] === key)).length));
  const sizes = SIZES[nested] ?? { outermost: 20, within: 100 };
  // The `nodes` and the `edges` of a list are one field.
  const paths = new Map(pages.map((page) => [page.slice(0, -1).join('.'), page.slice(0, -1)]));
  const within: Whole[] = [];
  let paged: Whole | null = null;
  let { selectionSet } = operation;
  for (const path of paths.values()) {
    const isOutermost = path.length === (pages[0]?.length ?? 0) - 1;
    const first = Math.min(maxFirst, isOutermost ? sizes.outermost : sizes.within);
    let isWhole = false;
    const changed = changedAt(selectionSet, path, fragments, (field) => {
      isWhole = !field.arguments?.some(({ name }) => PARTS.includes(name.value));
      return isWhole ? added(field, isOutermost ? `first: ${first}, after: $${AFTER}` : `first: ${first}`) : field;
    });
    if (!isWhole) continue;
    selectionSet = changed;
    if (isOutermost) paged = { path, first };
    else within.push({ path, first });
  }
  if (paged === null && within.length === 0) return null;
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...(paged === null ? [] : DECLARED)];
  return {
    query: printed({ ...operation, variableDefinitions, selectionSet }, fragments),
    next(data) {
      const page = paged === null ? null : pagesAt(data, paged.path)[0];
      return page?.hasNextPage ? { [AFTER]: page.endCursor } : null;
    },
    problem(data) {
      const long = within.find(({ path }) => pagesAt(data, path).some(({ hasNextPage }) => hasNextPage));
      return long === undefined ? null : tooLong(long);
    },
  };
}

/** Arguments by which a client asks for a part of a list. */
const PARTS = ['first', 'last', 'after', 'before'];

const DECLARED = operationOf(`query ($${AFTER}: String) { x }`).variableDefinitions ?? [];

function added(field: FieldNode, given: string): FieldNode {
  const [list] = operationOf(`{ list(${given}) { ${PAGE}: pageInfo { hasNextPage endCursor } } }`).selectionSet
    .selections as readonly FieldNode[];
  return {
    ...field,
    arguments: [...(field.arguments ?? []), ...(list?.arguments ?? [])],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), ...(list?.selectionSet?.selections ?? [])],
    },
  };
}

function operationOf(text: string): OperationDefinitionNode {
  return parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

/** The pages at a path, of every item of the lists that lead there. */
function pagesAt(value: unknown, [key, ...path]: readonly string[]): Page[] {
  if (Array.isArray(value)) return value.flatMap((each) => pagesAt(each, [key as string, ...path]));
  if (typeof value !== 'object' || value === null) return [];
  if (key === undefined) return [(value as Record<string, Page>)[PAGE]].filter((page) => page !== undefined);
  const below = (value as Record<string, unknown>)[key];
  return Array.isArray(below) && path.length === 0 ? [] : pagesAt(below, path);
}

function tooLong({ path, first }: Whole): string {
  return `"${path.join('.')}" has more than ${first} items below one of its parents, and a table would leave the others out. Say how many you want with "first", or ask for them from the other end.`;
}
