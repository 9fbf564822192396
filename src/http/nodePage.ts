import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
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
import type { Engine } from '../query/engine.js';
import type { RequestContext } from './apollo.js';
import { problem } from './requests.js';

interface NodePageOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly engine: Engine;
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

/**
 * `/id/<slug>`: what the graph knows of one node, as JSON: its own fields and, for each of its relations, how many there
 * are and the first of them. It asks the public schema, so that everything it shows anyone can query.
 */
export async function nodePage(app: FastifyInstance, { apollo, engine, schema, limits }: NodePageOptions): Promise<void> {
  app.get<{ Params: { id: string } }>('/id/:id', async ({ params: { id }, log }, reply) => {
    const ask = async (query: string): Promise<Answer> => {
      const context = { engine, log: log as RequestContext['log'] };
      const { body } = await apollo.executeOperation<Record<string, Shown | null>>({ query, variables: { id } }, { contextValue: context });
      return body.kind === 'single' ? body.singleResult : {};
    };
    const found = await ask('query Find($id: ID!) { node(id: $id) { __typename } }');
    if (found.errors !== undefined) return reply.code(503).send({ errors: found.errors });
    const type = schema.getType(String(found.data?.node?.__typename));
    if (!isObjectType(type)) return reply.code(404).send(problem(`Nothing in this graph has the id "${id}".`, 'NOT_FOUND'));
    const { data, errors } = await ask(nodePageQuery(type, limits));
    return errors === undefined ? inOrder(type, Object.assign({}, ...Object.values(data ?? {}))) : reply.code(503).send({ errors });
  });
}

/** A node as the page shows it. */
type Shown = Record<string, unknown>;

interface Answer {
  readonly data?: Record<string, Shown | null> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

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
