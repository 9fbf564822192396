import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { nearest, PearlError } from '../../errors.js';
import { mainTable, rowsOfOperation, type Table, tablesOf, tableWith } from '../../tables/columns.js';
import { type Cell, rowsOf } from '../../tables/rows.js';
import type { Answer, Ask, Question } from '../ask.js';
import { type WholeLists, wholeLists } from './wholeLists.js';

/** A table whose first rows have been read. */
export interface OpenTable {
  readonly table: Table;
  /** Whether there are rows beyond the first page: they are read when it is their turn. */
  readonly isLong: boolean;
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export interface OpenOptions {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  /** How many items of a list are read at once. */
  readonly pageSize: number;
  readonly maxTokens: number;
  /** The path of the list of which each item is a row; `every` for all tables, each by itself. */
  readonly rows?: string | undefined;
  readonly every?: boolean;
}

type Failure = Extract<Answer, { errors: unknown }>;
export type Opened = { readonly tables: readonly OpenTable[] } | Failure;

/** Answers an operation as one table, or as every table that it is. Nothing is returned before the first page of each is there. */
export async function openTables(question: Question, options: OpenOptions): Promise<Opened> {
  const read = readDocument(question, options);
  if ('errors' in read) return read;
  const chosen = chooseTables(read.document, question, options);
  if ('errors' in chosen) return chosen;
  const tables: OpenTable[] = [];
  for (const table of chosen.tables) {
    const opened = await openTable(table, read, question, options);
    if ('errors' in opened) return opened;
    tables.push(opened);
  }
  return { tables };
}

interface Read {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

function readDocument({ query, operationName }: Question, { schema, maxTokens }: OpenOptions): Read | Failure {
  try {
    const document = parse(query, { maxTokens });
    const errors = validate(schema, document);
    if (errors.length > 0) return failure(...errors.map((error) => error.toJSON()));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === 'query') return { document, operation };
    return failure(wrong('A table is made of one query: name the one that is meant by "operationName".').toJSON());
  } catch (error) {
    if (error instanceof GraphQLError) return failure(error.toJSON());
    if (error instanceof RangeError) return failure(wrong('The document is nested too deep: write it flatter.').toJSON());
    throw error;
  }
}

function chooseTables(
  document: DocumentNode,
  { operationName, variables }: Question,
  { schema, rows, every }: OpenOptions,
): { tables: Table[] } | Failure {
  const asked = { operationName, variables };
  if (rows !== undefined) {
    const table = tableWith(rows, schema, document, asked);
    if (table !== null) return { tables: [table] };
    const possible = rowsOfOperation(schema, document, asked);
    return failure(
      wrong(`This query has no list "${rows}" to make rows of.${nearest(rows, possible)} It has: ${possible.join(', ')}.`).toJSON(),
    );
  }
  const tables = tablesOf(schema, document, asked);
  const main = mainTable(tables);
  return { tables: every ? tables : main === undefined ? [] : [main] };
}

async function openTable(
  table: Table,
  { document, operation }: Read,
  question: Question,
  { ask, pageSize }: OpenOptions,
): Promise<OpenTable | Failure> {
  const whole = wholeLists(document, operation, table, pageSize);
  if (whole === null) {
    const answer = await ask(question);
    return 'errors' in answer ? answer : { table, isLong: false, rows: rowsFrom(table, answer.data) };
  }
  const page = async (after: Record<string, string> = {}): Promise<Answer> => {
    const answer = await ask({ ...question, query: whole.query, variables: { ...question.variables, ...after } });
    const problem = 'data' in answer ? whole.problem(answer.data) : null;
    return problem === null ? answer : failure(wrong(problem).toJSON());
  };
  const first = await page();
  if ('errors' in first) return first;
  return { table, isLong: whole.next(first.data) !== null, rows: rowsFrom(table, first.data, whole, page) };
}

/** @throws PearlError where a later page fails: what has been written by then is cut off, and the reader's connection with it. */
async function* rowsFrom(
  table: Table,
  first: unknown,
  whole?: WholeLists,
  page?: (after: Record<string, string>) => Promise<Answer>,
): AsyncGenerator<readonly Cell[]> {
  yield* rowsOf(table, first);
  for (let after = whole?.next(first) ?? null; after !== null && page !== undefined; ) {
    const answer = await page(after);
    if ('errors' in answer) throw new PearlError('INTERNAL_SERVER_ERROR', `A later page failed: ${answer.errors[0]?.message}`);
    yield* rowsOf(table, answer.data);
    after = whole?.next(answer.data) ?? null;
  }
}

function wrong(message: string): PearlError {
  return new PearlError('BAD_USER_INPUT', message);
}

/** What is wrong with a question before anybody is asked. */
export function failure(...errors: readonly GraphQLFormattedError[]): Failure {
  return {
    errors: errors.map((each) => ({ ...each, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...each.extensions } })),
    status: 400,
  };
}
