import { execute, type GraphQLSchema, isObjectType, parse } from 'graphql';
import type { Logger } from 'pino';
import { nodePageQuery, type PageLimits } from './http/nodePage.js';
import { readPlannedField } from './query/decode/PlannedRow.js';
import { readSavedQueries } from './saved/readSavedQueries.js';
import type { Service } from './service.js';

/** Nothing has this id: statements that look for it are planned by the database, and find nothing. */
const NOBODY = '~';

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What will be asked, as far as it is known before anybody does: the saved queries, and the page of a node of each type. */
export function knownOperations(schema: GraphQLSchema, limits: PageLimits): Operation[] {
  const entity = schema.getType('Entity');
  const types = isObjectType(entity) || entity === undefined ? [] : schema.getPossibleTypes(entity as never);
  const pages = types.map((type) => ({ query: nodePageQuery(type, limits), variables: { id: NOBODY } }));
  const examples = readSavedQueries().map(({ query, variables = {} }) => ({ query, variables }));
  return [...pages, ...examples];
}

/**
 * Asks for what is known to come, one operation after the other and nobody waiting: Neo4j takes 100 to 500 ms to plan a
 * statement that it has never seen, and no time the next time. Whatever goes wrong is left to whoever asks.
 */
export async function warmUp(
  { schema, engine }: Service,
  operations: readonly Operation[],
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const begin = performance.now();
  for (const { query, variables: variableValues } of operations) {
    if (signal.aborted) return;
    const document = parse(query);
    await execute({ schema, document, variableValues, contextValue: { engine }, fieldResolver: readPlannedField });
  }
  log.info({ operations: operations.length, ms: Math.round(performance.now() - begin) }, 'known operations have been warmed');
}
