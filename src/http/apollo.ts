import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import type { Inquiry } from '../query/cost/price.js';
import type { EngineContext } from '../query/engine.js';
import { formatError, httpStatus, logErrors, variableDepth } from './answers.js';
import { tellCost } from './cost.js';
import { withChoices } from './enumChoices.js';
import { gatewayOf } from './gateway.js';
import { worthKeeping } from './keptAnswers/keptAnswers.js';
import { stringify } from './stringify.js';

/** What a GraphQL request knows: the engine, and a log that names the request. */
export interface RequestContext extends EngineContext {
  readonly log: Logger;
  /** Has the answer kept for whoever asks the same again. */
  readonly keep?: (() => void) | undefined;
  /** Set by tellCost, before anything is resolved. */
  inquiry?: Inquiry;
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly maxTokens: number;
  readonly validationRules?: readonly ValidationRule[];
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** The GraphQL server: parsing, validation and execution of operations; what stands below planned fields is the engine's. */
export function createApollo({ schema, maxTokens, validationRules = [], plugins = [] }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayOf(schema),
    formatError: (formatted) => withChoices(schema, formatError(formatted)),
    stringifyResult: stringify,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [...validationRules],
    plugins: [
      // It would put a hook on every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads from elsewhere; ours is /playground.
      ApolloServerPluginLandingPageDisabled(),
      variableDepth,
      logErrors,
      httpStatus,
      tellCost,
      worthKeeping,
      ...plugins,
    ],
  });
}
