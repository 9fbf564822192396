import accepts from '@fastify/accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { nearest, PearlError } from '../../errors.js';
import type { SavedQuery } from '../../saved/savedQuery.js';
import { etagOf, sendNamed } from '../namedContent.js';
import { languageOf } from '../pageLanguage.js';
import { type Parameters, refuseUnknown, single } from '../parameters.js';
import { stringify } from '../stringify.js';
import { TABLE_FORMATS, type TableFormat } from '../tables/formats.js';
import { openTables } from '../tables/openTables.js';
import { sendTables } from '../tables/sendTables.js';
import type { TableOptions } from '../tables/tableFiles.js';
import { type ServedQuery, servedQueries } from './library.js';
import { listPage, queryPage } from './page.js';
import { variablesOf } from './parameters.js';

interface SavedQueriesOptions extends TableOptions {
  readonly saved: readonly SavedQuery[];
}

type Extension = 'json' | 'html' | TableFormat['extension'];
type Request = FastifyRequest<{ Params: { file: string }; Querystring: Parameters }>;

/** What a client may accept, the first for those that take anything. */
const MEDIA_TYPES: ReadonlyMap<string, Extension> = new Map([
  ['application/json', 'json'],
  ['text/html', 'html'],
  ...TABLE_FORMATS.map(({ mediaType, extension }) => [mediaType, extension] as const),
]);

const FILE = /^(?<name>.*?)(?:\.(?<extension>json|html|csv|ndjson|xlsx))?$/;

/**
 * `/q/<name>`: a saved query as a page, as JSON or as a file, by its extension or by what the client accepts; the variables of
 * the query are the parameters of the address. `/q` lists them.
 */
export const savedQueries = fastifyPlugin(async (app: FastifyInstance, options: SavedQueriesOptions) => {
  const { schema, saved, ask, pageSize, maxTokens, version } = options;
  const queries = servedQueries(schema, saved);
  await app.register(accepts);

  app.get<{ Querystring: Parameters }>('/q', async (request, reply) => {
    refuseUnknown(request.query, ['lang']);
    const all = [...queries.values()];
    reply.header('vary', 'accept, accept-language');
    if (request.accepts().type(['application/json', 'text/html']) !== 'text/html') return reply.send(all.map(described));
    return reply.type('text/html; charset=utf-8').send(listPage(all, languageOf(request)));
  });

  app.get<{ Params: { file: string }; Querystring: Parameters }>('/q/:file', async (request, reply) => {
    const { name = '', extension } = FILE.exec(request.params.file)?.groups ?? {};
    const query = queries.get(name);
    if (query === undefined)
      throw new PearlError('NOT_FOUND', `There is no saved query "${name}".${nearest(name, [...queries.keys()])} /q lists them all.`);
    reply.header('vary', 'accept, accept-language');
    const as = (extension as Extension | undefined) ?? accepted(request);
    if (as === 'html') return sendPage(request, reply, query);
    const variables = variablesOf(query.parameters, request.query);
    if (as === 'json') return sendJson(request, reply, query, variables);
    const format = TABLE_FORMATS.find((each) => each.extension === as) as TableFormat;
    const open = () => opened(request, query, variables, format.every);
    return sendTables(request, reply, { format, fileName: name, bom: single(request.query, 'bom') !== '0', version, open });
  });

  function opened(request: Request, { query, rows: usual }: ServedQuery, variables: Record<string, unknown>, every: boolean) {
    // The list that the query names is the one table of formats that hold one.
    const rows = single(request.query, 'rows') ?? (every ? undefined : usual);
    return openTables({ query, variables }, { schema, ask: ask(request as FastifyRequest), pageSize, maxTokens, rows, every });
  }

  async function sendPage(request: Request, reply: FastifyReply, query: ServedQuery): Promise<FastifyReply> {
    reply.type('text/html; charset=utf-8');
    const asked = { query, language: languageOf(request), search: searchOf(request.query) };
    let variables: Record<string, unknown>;
    try {
      variables = variablesOf(query.parameters, request.query);
    } catch (error) {
      if (!(error instanceof PearlError)) throw error;
      const usual = Object.fromEntries(query.parameters.map(({ name, value }) => [name, value]));
      return reply.code(400).send(await queryPage({ ...asked, variables: usual }, { problem: error.message }));
    }
    const answer = await opened(request, query, variables, true);
    const page = { ...asked, variables };
    if ('tables' in answer) return send(request, reply, await queryPage(page, answer.tables));
    return reply.code(answer.status).send(await queryPage(page, { problem: answer.errors.map(({ message }) => message).join(' ') }));
  }

  async function sendJson(
    request: Request,
    reply: FastifyReply,
    { query }: ServedQuery,
    variables: Record<string, unknown>,
  ): Promise<FastifyReply> {
    const answer = await ask(request as FastifyRequest)({ query, variables });
    if ('errors' in answer) return reply.code(answer.status).send({ errors: answer.errors });
    return send(request, reply.type('application/json; charset=utf-8'), await stringify(answer));
  }
});

/** The parameters as they were given, but for the language. */
function searchOf(given: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const each of [value ?? []].flat()) if (name !== 'lang') search.append(name, each);
  return search.size > 0 ? `?${search}` : '';
}

/** A content is named by itself. */
function send(request: Request, reply: FastifyReply, payload: string): FastifyReply {
  return sendNamed(request, reply, payload, etagOf(payload));
}

function accepted(request: Request): Extension {
  const type = request.accepts().type([...MEDIA_TYPES.keys()]);
  const extension = typeof type === 'string' ? MEDIA_TYPES.get(type) : undefined;
  if (extension !== undefined) return extension;
  throw new PearlError('BAD_USER_INPUT', `A saved query is given as ${[...MEDIA_TYPES.keys()].join(', ')}: accept one of them.`);
}

function described({ name, title, description, group, parameters }: ServedQuery) {
  return {
    name,
    title,
    description,
    group,
    parameters: parameters.map((each) => ({ name: each.name, type: each.typeName, value: each.value })),
    addresses: ['', '.json', '.csv', '.ndjson', '.xlsx'].map((extension) => `/q/${name}${extension}`),
  };
}
