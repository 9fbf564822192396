import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { GraphQLSchema } from 'graphql';
import { PearlError } from '../../errors.js';
import { acceptedTypes } from '../acceptedTypes.js';
import type { Ask, Question } from '../ask.js';
import { type Parameters, refuseUnknown, single } from '../parameters.js';
import { TABLE_FORMATS, type TableFormat } from './formats.js';
import { openTables } from './openTables.js';
import { sendTables } from './sendTables.js';

/** What every route that makes tables needs. */
export interface TableOptions {
  readonly schema: GraphQLSchema;
  readonly ask: (request: FastifyRequest) => Ask;
  /** A word for the state of the data; null where nothing may be told by it. */
  readonly version: () => Promise<string | null>;
  readonly pageSize: number;
  readonly maxTokens: number;
}

/** Parameters beside those of GraphQL's GET. */
const OWN = ['rows', 'bom'];
const GRAPHQL = ['query', 'variables', 'operationName', 'extensions'];

/**
 * Any answer as a table: `/graphql.csv`, `.ndjson`, `.xlsx` by GET, as spreadsheets and dashboard tools ask, and `/graphql`
 * where the client accepts one of the formats.
 */
export const tableFiles = fastifyPlugin(async (app: FastifyInstance, options: TableOptions) => {
  for (const format of TABLE_FORMATS)
    app.get<{ Querystring: Parameters }>(`/graphql.${format.extension}`, async (request, reply) => {
      refuseUnknown(request.query, [...GRAPHQL, ...OWN]);
      return answer(request, reply, format, questionOf(request.query), 'answer');
    });

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const format = acceptedTable(request.headers.accept);
    if (format === undefined) return;
    const asked = request.method === 'GET' ? request.query : request.body;
    return answer(request, reply, format, questionOf((asked ?? {}) as Record<string, unknown>));
  });

  function answer(request: FastifyRequest, reply: FastifyReply, format: TableFormat, question: Question, fileName?: string) {
    const { schema, ask, version, pageSize, maxTokens } = options;
    const given = request.query as Parameters;
    const open = () =>
      openTables(question, { schema, ask: ask(request), pageSize, maxTokens, rows: single(given, 'rows'), every: format.every });
    return sendTables(request, reply, { format, fileName, bom: single(given, 'bom') !== '0', version, open });
  }
});

/** The format that a client accepts, the first that it names; `text/csv;profile=edges` is a graph, and no table. */
function acceptedTable(accept: string | undefined): TableFormat | undefined {
  const wanted = acceptedTypes(accept);
  if (wanted.some((each) => each.startsWith('text/csv;profile=edges'))) return undefined;
  const first = wanted.map((each) => each.split(';')[0]).find((each) => TABLE_FORMATS.some(({ mediaType }) => mediaType === each));
  return TABLE_FORMATS.find(({ mediaType }) => mediaType === first);
}

/** @throws PearlError BAD_USER_INPUT where it is none. */
function questionOf({ query, variables, operationName }: Readonly<Record<string, unknown>>): Question {
  if (typeof query !== 'string' || query.trim() === '')
    throw new PearlError('BAD_USER_INPUT', 'Say what to ask: a GraphQL query in the parameter "query".');
  return {
    query,
    variables: variablesOf(variables),
    ...(typeof operationName === 'string' && operationName !== '' ? { operationName } : {}),
  };
}

function variablesOf(given: unknown): Record<string, unknown> {
  if (given === undefined || given === null || given === '') return {};
  const read = typeof given === 'string' ? parsed(given) : given;
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Record<string, unknown>;
  throw new PearlError('BAD_USER_INPUT', 'The parameter "variables" is a JSON object, such as {"id": "itf"}.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
