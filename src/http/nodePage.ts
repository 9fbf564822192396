import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { Engine } from '../query/engine.js';
import type { RequestContext } from './apollo.js';

interface NodePageOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
}

/** How many related nodes of each kind stand on the page of a node. */
const RELATED = 25;

/**
 * `/id/<slug>`: what the graph knows of one node, as JSON: its own fields and, for each of its relations, how many there
 * are and the first of them. It asks the public schema, so that everything it shows anyone can query.
 */
export async function nodePage(app: FastifyInstance, { apollo, engine, schema }: NodePageOptions): Promise<void> {
  app.get<{ Params: { id: string } }>('/id/:id', async ({ params: { id }, log }, reply) => {
    const ask = async (query: string) => {
      const { body } = await apollo.executeOperation(
        { query, variables: { id } },
        { contextValue: { engine, log: log as RequestContext['log'] } },
      );
      return body.kind === 'single' ? body.singleResult : {};
    };
    const { data: found, errors } = await ask('query Find($id: ID!) { node(id: $id) { __typename } }');
    if (errors !== undefined) return reply.code(503).send({ errors });
    const typeName = (found?.node as { __typename: string } | null)?.__typename;
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    if (!isObjectType(type)) return reply.code(404).send({ errors: [{ message: `Nothing in this graph has the id "${id}".` }] });
    const { data, errors: failures } = await ask(
      `query Show($id: ID!) { node(id: $id) { ... on ${type.name} { __typename ${fieldsOf(type)} } } }`,
    );
    return failures === undefined ? data?.node : reply.code(503).send({ errors: failures });
  });
}

/** Everything of a node that needs no arguments. */
function fieldsOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map(({ name, type: given }) => {
      const of = getNamedType(given);
      if (isLeafType(of)) return name;
      if (of.name === 'LocalizedText') return `${name} { lang value }`;
      if (of.name === 'Evidence') return `${name} { quote accessed source { id url title publisher date } }`;
      if (of.name.endsWith('Connection')) return `${name}(first: ${RELATED}) { totalCount nodes { ${shortOf(of)} } }`;
      return `${name} { ${isInterfaceType(of) || isObjectType(of) ? shortOf(of) : 'id'} }`;
    })
    .join(' ');
}

/** A node in short: what it is called, where it is. */
function shortOf(type: unknown): string {
  const of = isObjectType(type) ? getNamedType(type.getFields().nodes?.type ?? type) : type;
  return isObjectType(of) || isInterfaceType(of)
    ? ['id', 'name', 'uri'].filter((name) => of.getFields()[name] !== undefined).join(' ')
    : 'id';
}
