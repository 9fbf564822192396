/**
 * The peer in a process of its own: @neo4j/graphql behind Apollo Server and fastify, with the same options as Pearl's own
 * server. Its parent is told the address, and, on request, its memory and the statements that it ran.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { typeDefs } from './typeDefs.mjs';

const driver = neo4j.driver(process.env.NEO4J_URI, undefined, JSON.parse(process.env.BENCH_POOL));
let statements = [];
if (process.env.BENCH_RECORD) record(driver);

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({
  schema,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
const app = Fastify({ forceCloseConnections: true });
await app.register(fastifyApollo(apollo));
const url = await app.listen({ port: 0, host: '127.0.0.1' });

process.on('message', async (question) => {
  if (question === 'memory') process.send({ memory: process.memoryUsage() });
  if (question === 'statements') {
    process.send({ statements });
    statements = [];
  }
  if (question === 'stop') {
    await app.close();
    await driver.close();
    process.disconnect();
  }
});
process.send({ url });

/** Keeps what sessions and their transactions run. */
function record(source) {
  const open = source.session.bind(source);
  source.session = (...options) => {
    const session = open(...options);
    for (const method of ['executeRead', 'executeWrite']) {
      const execute = session[method].bind(session);
      session[method] = (work, config) => execute((transaction) => work(recording(transaction)), config);
    }
    return recording(session);
  };
}

function recording(runner) {
  const run = runner.run.bind(runner);
  runner.run = (text, parameters, config) => {
    statements.push({ text, parameters });
    return run(text, parameters, config);
  };
  return runner;
}
