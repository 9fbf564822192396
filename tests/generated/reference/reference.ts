import { readFileSync } from 'node:fs';
import { buildSchema, type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { Seen } from './fields.ts';
import { readRecords } from './records.ts';
import { resolverOf } from './resolvers.ts';

/**
 * The contract served by the simplest program that could be right: arrays, filtered, sorted and cut. It shares no code
 * with src, so that agreement with it means something.
 */
export interface Reference {
  readonly schema: GraphQLSchema;
  execute(source: string, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

export function createReference(): Reference {
  const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
  const fieldResolver = resolverOf(readRecords(), schema);
  const typeResolver = (value: unknown) => (value instanceof Seen ? value.stated.typeName : undefined);
  return {
    schema,
    execute: async (source, variableValues) => {
      const answer = await graphql({ schema, source, variableValues, fieldResolver, typeResolver });
      // By way of JSON, as a client gets it.
      return JSON.parse(JSON.stringify(answer));
    },
  };
}
