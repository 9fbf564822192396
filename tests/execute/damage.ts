import { createHash } from 'node:crypto';
import type { Graph, Row, Statement, Value } from '../../src/graph/port.js';
import { pearlSchema } from '../running/pearl.js';

/**
 * A graph in which some values are missing or of another kind than the model says, as where somebody else wrote into the
 * database. The same statement gets the same damage each time.
 */
export function damaged(graph: Graph, percent: number): Graph {
  return {
    ...graph,
    async read(statement, options) {
      const rows = await graph.read(statement, options);
      const dice = diceOf(statement);
      return rows.map((row) => row.map((value) => hurt(value, () => dice() < percent / 100)) as Row);
    },
  };
}

/** What says of which type a node or relationship is: without it nothing can be told of the row. */
const { entities, relationshipTypes } = pearlSchema().model;
const TYPES = new Set([...[...entities.values()].map(({ enumValue }) => enumValue), ...relationshipTypes.keys()]);

/** Lists stay lists, and numbers that may be counts stay: the statement itself is ours. */
function hurt(value: Value, unlucky: () => boolean): Value {
  if (Array.isArray(value)) return value.map((each) => hurt(each, unlucky));
  if (typeof value === 'string' && !TYPES.has(value) && unlucky())
    return value.length % 3 === 0 ? 'nothing of the kind' : value.length % 3 === 1 ? null : 5;
  if (typeof value === 'number' && value > 1900 && value < 2100 && unlucky()) return value % 2 === 0 ? 'no year' : value + 0.5;
  return value;
}

/** Numbers from 0 to 1, the same for the same statement (a linear congruential generator: Numerical Recipes, 7.1). */
function diceOf({ text, parameters }: Statement): () => number {
  let state = createHash('sha256').update(text).update(JSON.stringify(parameters)).digest().readUInt32BE(0);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
