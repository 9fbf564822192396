import { graphql } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { readPlannedField } from '../../src/query/decode/PlannedRow.js';
import { createEngine } from '../../src/query/engine.js';
import { LIMITS, pearlSchema, type Seeded } from '../running/pearl.js';

export const SEED = Number(process.env.PEARL_SEED_PLANS ?? 20_261_123);

/** Answers each operation with an engine that has planned nothing before. */
export function fresh(graph: Graph): Seeded['execute'] {
  const { schema, model } = pearlSchema();
  return async (source, variableValues = {}) => {
    const engine = createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } });
    const answer = await graphql({ schema, source, variableValues, contextValue: { engine }, fieldResolver: readPlannedField });
    return JSON.parse(JSON.stringify(answer));
  };
}
