import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { execute } from '../query/execute/execute.js';
import type { RequestContext } from './apollo.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/**
 * Has Apollo Server execute operations with our executor: the hook that it has for gateways takes a schema and a
 * function. Parsing, validation and what surrounds the execution stay Apollo's.
 */
export function gatewayOf(schema: GraphQLSchema): Gateway {
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      tell = callback;
      return () => undefined;
    },
    async load() {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        // The name as the client gave it: Apollo's own is null where the document has no such operation.
        executor: async ({ document, operation, request: { operationName, variables }, context }) =>
          execute({ schema, document, operation, operationName, variables, context: context as RequestContext }),
      };
    },
    stop: async () => undefined,
  };
}
