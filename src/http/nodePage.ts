import accepts from '@fastify/accepts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Answer, Ask } from './ask.js';
import { type Face, faceQuery } from './nodeFaces/face.js';
import { jsonLdOf } from './nodeFaces/jsonLd.js';
import { builtPage, facePage, unknownPage } from './nodeFaces/page.js';
import { languageOf } from './pageLanguage.js';
import type { Parameters } from './parameters.js';
import { problem } from './requests.js';

interface NodePageOptions {
  readonly ask: (request: FastifyRequest) => Ask;
  readonly schema: GraphQLSchema;
  readonly limits: PageLimits;
}

/** What one root field may ask for. */
export interface PageLimits {
  readonly maxFirst: number;
  readonly maxLists: number;
}

/** How many related nodes of each kind stand on the page of a node. */
const RELATED = 25;

/** How many relations one root field asks for: well below the limit on lists, whatever the type. */
const RELATIONS = 10;

/** What a node is given as, the first for clients that take anything, or nothing of these. */
const FACES = ['application/json', 'application/ld+json', 'text/html'];

/**
 * `/id/<slug>`: what the graph knows of one node. As JSON: its own fields and, for each of its relations, how many there
 * are and the first of them; for browsers a page; and JSON-LD for who reads that. It asks the public schema, so that
 * everything it shows anyone can query.
 */
export async function nodePage(app: FastifyInstance, { ask, schema, limits }: NodePageOptions): Promise<void> {
  await app.register(accepts);
  const built = builtPage();
  app.get<{ Params: { id: string }; Querystring: Parameters }>('/id/:id', async (request, reply) => {
    const { id } = request.params;
    const question = ask(request as FastifyRequest);
    const askOf = async (query: string) => (await question({ query, variables: { id } })) as Answered;
    const as = request.accepts().type(FACES);
    const page = as === 'text/html' ? built : null;
    const language = languageOf(request);
    reply.header('vary', 'accept, accept-language');
    const sendPage = (text: string) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(text);

    const found = await askOf('query Find($id: ID!) { node(id: $id) { __typename } }');
    if ('errors' in found) return reply.code(503).send({ errors: found.errors });
    const type = schema.getType(String(found.data?.node?.__typename));
    if (!isObjectType(type)) {
      reply.code(404);
      return page === null
        ? reply.send(problem(`Nothing in this graph has the id "${id}".`, 'NOT_FOUND'))
        : sendPage(unknownPage(page, id, language));
    }
    const isFace = page !== null || as === 'application/ld+json';
    const answer = await askOf(isFace ? faceQuery(type) : nodePageQuery(type, limits));
    if ('errors' in answer) return reply.code(503).send({ errors: answer.errors });
    const { data } = answer;
    if (!isFace) return inOrder(type, Object.assign({}, ...Object.values(data ?? {})));
    const face = data?.node as Face;
    const currency = (data?.overview?.currency ?? null) as string | null;
    if (page !== null) return sendPage(facePage(page, face, currency, language));
    return reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(jsonLdOf(face, currency)));
  });
}

/** A node as the page shows it. */
type Shown = Record<string, unknown>;

type Answered = Exclude<Answer, { data: unknown }> | { readonly data: Record<string, Shown | null> | null };

/** Asks for everything of a node that needs no arguments, its relations spread over several root fields. */
export function nodePageQuery(type: GraphQLObjectType, { maxFirst, maxLists }: PageLimits): string {
  const [related, relations] = [Math.min(RELATED, maxFirst), Math.min(RELATIONS, Math.floor(maxLists / 4))];
  const fields = Object.values(type.getFields()).map((field) => ({ list: isConnection(field.type), text: fieldText(field, related) }));
  const own = fields.filter(({ list }) => !list);
  const lists = fields.filter(({ list }) => list);
  const size = Math.max(1, relations);
  const parts = [
    own,
    ...Array.from({ length: Math.ceil(lists.length / size) }, (_, index) => lists.slice(index * size, (index + 1) * size)),
  ];
  const roots = parts.map(
    (part, index) => `part${index}: node(id: $id) { ... on ${type.name} { __typename ${part.map(({ text }) => text).join(' ')} } }`,
  );
  return `query Show($id: ID!) { ${roots.join(' ')} }`;
}

function fieldText({ name, type }: GraphQLField<unknown, unknown>, related: number): string {
  const of = getNamedType(type);
  if (isLeafType(of)) return name;
  if (of.name === 'LocalizedText') return `${name} { lang value }`;
  if (of.name === 'Evidence') return `${name} { quote accessed source { id url title publisher date } }`;
  if (of.name === 'Timeline') return `${name} { undated periods { period started ended } }`;
  if (isConnection(type)) return `${name}(first: ${related}) { totalCount nodes { ${shortOf(of)} } }`;
  return `${name} { ${shortOf(of)} }`;
}

function isConnection(type: unknown): boolean {
  return getNamedType(type as GraphQLOutputType).name.endsWith('Connection');
}

/** The fields in the order of the schema, whichever root field brought them. */
function inOrder(type: GraphQLObjectType, shown: Shown): Shown {
  return Object.fromEntries(['__typename', ...Object.keys(type.getFields())].map((name) => [name, shown[name] ?? null]));
}

/** A node in short: what it is called, where it is. */
function shortOf(type: unknown): string {
  const of = isObjectType(type) ? getNamedType(type.getFields().nodes?.type ?? type) : type;
  return isObjectType(of) || isInterfaceType(of)
    ? ['id', 'name', 'uri'].filter((name) => of.getFields()[name] !== undefined).join(' ')
    : 'id';
}
