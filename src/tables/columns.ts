import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { type Shape, shapesOf } from './shape.js';

/** A column of a table: one field of the answer. */
export interface Column {
  /** Its path in the answer, joined by dots: `fund.recipients.edges.node.name`. */
  readonly name: string;
  /** How many of the table's lists lead to it: 0 stands once in the answer, 1 for each item of the outermost list, … */
  readonly level: number;
  /** The way from there. */
  readonly path: readonly (string | number)[];
}

/** The table that an answer is: a row for each item of one of its lists. */
export interface Table {
  /** The root field that it shows, by its response key. */
  readonly root: string;
  /** The path of the list of which each item is a row; null where there is none, and one row is all. */
  readonly rows: string | null;
  /** The lists that lead to it, from the outermost to its own, each as the way from the one before. */
  readonly lists: readonly (readonly string[])[];
  /** The paths of the lists that come in pages and of which it shows something; the outermost first. */
  readonly pages: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

/** Which operation of the document, and with what. */
export interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A list that the answer holds. */
interface Place {
  readonly path: readonly string[];
  readonly shape: Shape;
  /** How many lists lead to it, with itself. */
  readonly depth: number;
}

/**
 * The tables of a valid operation. They follow from the operation, so that the same one has the same columns whatever it finds.
 *
 * - Lists that come in pages (`nodes`, `edges`) make tables: each of them below which there is no other has one. An item is a
 *   row, and what the lists above it say is repeated; a parent without items has a row too, with empty cells.
 * - Where a root field has none of these, its outermost lists make tables; where it has no list, it is one row.
 * - Every other list is one cell: evidence, names in several languages. Keys of groups have a column each.
 */
export function tablesOf(schema: GraphQLSchema, document: DocumentNode, asked: Asked = {}): Table[] {
  return rootsOf(schema, document, asked).flatMap(([root, shape]) => {
    const all = listsBelow([root], shape, 0);
    const pages = all.filter((each) => each.shape.isPage);
    const rows =
      pages.length > 0 ? pages.filter((one) => !pages.some((other) => isBelow(other, one))) : all.filter(({ depth }) => depth === 1);
    return rows.length > 0 ? rows.map((each) => tableOf(root, shape, each, all)) : [tableOf(root, shape, null, all)];
  });
}

/** Whether a column says the same on every row: what stands above the table's lists is said once, where people read it. */
export function standsOnce({ rows }: Table, { level }: Column): boolean {
  return level === 0 && rows !== null;
}

/** The paths that `rows` may name: every list of the operation, and every root field without one. */
export function rowsOfOperation(schema: GraphQLSchema, document: DocumentNode, asked: Asked = {}): string[] {
  return rootsOf(schema, document, asked).flatMap(([root, shape]) => {
    const all = listsBelow([root], shape, 0);
    return all.length > 0 ? all.map(({ path }) => path.join('.')) : [root];
  });
}

/** The table with a row for each item of the list at this path; null where there is no such list. */
export function tableWith(rows: string, schema: GraphQLSchema, document: DocumentNode, asked: Asked = {}): Table | null {
  for (const [root, shape] of rootsOf(schema, document, asked)) {
    const all = listsBelow([root], shape, 0);
    const place = all.find(({ path }) => path.join('.') === rows);
    if (place !== undefined) return tableOf(root, shape, place, all);
    if (root === rows && all.length === 0) return tableOf(root, shape, null, all);
  }
  return null;
}

/** The table that stands for an answer where only one can: that of the list that lies deepest, the first of them. */
export function mainTable(tables: readonly Table[]): Table | undefined {
  const [first, ...others] = tables;
  return others.reduce((best, each) => (best !== undefined && each.lists.length > best.lists.length ? each : best), first);
}

function rootsOf(schema: GraphQLSchema, document: DocumentNode, { operationName, variables }: Asked): (readonly [string, Shape])[] {
  const operation = getOperationAST(document, operationName);
  return operation ? [...shapesOf(schema, document, operation, variables ?? {})] : [];
}

function listsBelow(path: readonly string[], shape: Shape, above: number): Place[] {
  const isRowList = shape.isList && shape.fields !== null && shape.length === null;
  const depth = isRowList ? above + 1 : above;
  const below = [...(shape.fields ?? [])].flatMap(([key, each]) => listsBelow([...path, key], each, depth));
  return isRowList ? [{ path, shape, depth }, ...below] : below;
}

function isBelow({ path }: Place, above: Place): boolean {
  return path.length > above.path.length && above.path.every((key, index) => path[index] === key);
}

function tableOf(root: string, shape: Shape, rows: Place | null, all: readonly Place[]): Table {
  const chain = all.filter((each) => rows !== null && (each === rows || isBelow(rows, each)));
  const lists = chain.map(({ path }, index) => path.slice(chain[index - 1]?.path.length ?? 0));
  // Lists beside those of this table have tables of their own; the small ones are cells.
  const hasPages = all.some((each) => each.shape.isPage);
  const beside = all.filter((each) => !chain.includes(each) && (each.shape.isPage || !hasPages) && !(rows !== null && isBelow(each, rows)));
  const columns = leavesOf([root], shape)
    .filter((path) => !beside.some((list) => startsWith(path, list.path)))
    .map((path): Column => {
      const level = chain.filter((list) => startsWith(path, list.path)).length;
      return { name: path.join('.'), level, path: path.slice(chain[level - 1]?.path.length ?? 0) };
    });
  const pages = all.filter(({ path, shape: { isPage } }) => isPage && columns.some(({ name }) => name.startsWith(`${path.join('.')}.`)));
  return { root, rows: rows?.path.join('.') ?? null, lists, pages: pages.map(({ path }) => path), columns };
}

type Path = readonly (string | number)[];

function leavesOf(path: Path, { fields, length }: Shape): Path[] {
  const places = length === null ? [path] : Array.from({ length }, (_, index) => [...path, index]);
  if (fields === null) return places;
  return places.flatMap((place) => [...fields].flatMap(([key, each]) => leavesOf([...place, key], each)));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}
