import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { buildPearlSchema } from '../../../src/schema.js';
import { CLASSES } from '../classes/index.js';
import { openDriver } from './neo4j.js';
import { readRaw } from './raw.js';
import { serve } from './serve.js';

/**
 * The bound in a process of its own: Apollo Server and fastify as Pearl has them, which knows the benchmark's queries by
 * heart and answers each with the statement that was written for it by hand.
 */
const driver = openDriver(process.env.NEO4J_URI ?? '');
const byQuery = new Map(CLASSES.map((each) => [each.ours, each]));

const gateway: ApolloServerOptionsWithGateway<BaseContext>['gateway'] = {
  load: async () => ({
    executor: async ({ source, request }) => {
      const asked = byQuery.get(source);
      if (asked === undefined) throw new Error('The bound knows the queries of the benchmark alone.');
      const variables = request.variables ?? {};
      return { data: asked.answer(await readRaw(driver, asked.cypher, variables), variables) as Record<string, unknown> };
    },
  }),
  onSchemaLoadOrUpdate: (listener) => {
    listener({ apiSchema: buildPearlSchema().schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: async () => undefined,
};

const apollo = new ApolloServer({
  gateway,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
const app = Fastify({ forceCloseConnections: true });
await app.register(fastifyApollo(apollo));
serve(await app.listen({ port: 0, host: '127.0.0.1' }), async () => {
  await app.close();
  await driver.close();
});
