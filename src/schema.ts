import 'reflect-metadata';
import { type GraphQLSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { domain } from './domain/index.js';
import { features } from './features/index.js';
import { finishTypes } from './model/graphql/decorate.js';
import { expose } from './model/graphql/expose.js';
import { finish } from './model/graphql/finish.js';
import { type Domain, link } from './model/link.js';
import type { Class, Model } from './model/model.js';
import { typeNameOf } from './query/decode/PlannedRow.js';
import { resolvePlanned } from './query/engine.js';

export interface PearlSchema {
  readonly model: Model;
  readonly schema: GraphQLSchema;
}

/**
 * The schema of a domain: its model, what follows from it, and the features. Once a process, because type-graphql keeps
 * what the decorators told it in one place.
 * @throws StartupError where two declarations contradict each other.
 */
export function buildPearlSchema(given: Domain = domain): PearlSchema {
  const model = link(given);
  const resolvers: Class[] = [expose(model), ...features.map((feature) => feature(model))];
  finishTypes();
  const schema = buildSchemaSync({ resolvers: resolvers as unknown as NonEmptyArray<() => void>, validate: false, skipCheck: true });
  return { model, schema: finish(schema, { resolveRoot: resolvePlanned, typeName: typeNameOf }) };
}

/** The public contract as text: schema/schema.graphql. */
export function printPearlSchema({ schema }: PearlSchema): string {
  return `${printSchema(schema)}\n`;
}
