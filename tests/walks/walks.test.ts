import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import type { Graph } from '../../src/graph/port.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { readPlannedField } from '../../src/query/decode/PlannedRow.js';
import { createEngine } from '../../src/query/engine.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { LIMITS, pearlSchema, type Seeded } from '../running/pearl.ts';
import { type Plan, plans, troublemaker } from './changes.ts';
import { LISTS, ordered, type WalkedList } from './lists.ts';
import { begin } from './rows.ts';
import { cursorOf, type Way, walk } from './walk.ts';

const WAYS: readonly Way[] = ['forward', 'backward', 'fenced'];

/** Walks of each list and way; Neo4j, where each step takes longer, makes fewer. PEARL_WALKS says how many for both. */
const RUNS = { embedded: 4, neo4j: 1 };

/** Printed with every run: PEARL_WALKS_SEED repeats it, and PEARL_WALKS_SHRINK=1 looks for a smaller plan that fails too. */
const SEED = Number(process.env.PEARL_WALKS_SEED ?? Date.now() % 2 ** 31);

onEachEngine('Walking lists with cursors both ways while other clients insert, delete and rename rows', (opened, { name }) => {
  let execute: Seeded['execute'];

  beforeAll(async () => {
    console.log(`The walks on ${name} have the seed ${SEED}.`);
    await opened().ready(graphSchema(pearlSchema().model));
    execute = asking(opened());
  }, TURN_TIMEOUT);

  describe.each(LISTS)('$title', (list) => {
    test.each(WAYS)('%s: nothing stable missed, nothing doubled', async (way) => {
      const property = fc.asyncProperty(plans, (plan) => holds(opened(), execute, list, way, plan));
      await fc.assert(property, {
        numRuns: Number(process.env.PEARL_WALKS ?? RUNS[name]),
        seed: SEED,
        endOnFailure: process.env.PEARL_WALKS_SHRINK === undefined,
      });
    });
  });
});

/** One walk through one plan of changes. */
async function holds(graph: Graph, execute: Seeded['execute'], list: WalkedList, way: Way, plan: Plan): Promise<void> {
  await begin(graph, [...plan.stable, ...plan.others]);
  const stable = ordered(list, plan.stable);
  const fence = way === 'fenced' ? (stable[Math.floor(stable.length / 2)] ?? null) : null;
  const { meanwhile, moved } = troublemaker(graph, plan);

  const cursor = fence === null ? null : await cursorOf(execute, list, fence);
  const seen = await walk(execute, list, { way, size: plan.size, fence: cursor }, meanwhile);

  const expected = fence === null ? stable : stable.slice(0, stable.indexOf(fence));
  expect(seen.filter((id) => stable.includes(id))).toEqual(expected);
  // Who came or went in the course of the walk may be seen or not, but never twice; only who was moved may be.
  const still = seen.filter((id) => !moved.has(id));
  expect(still).toEqual([...new Set(still)]);
}

function asking(graph: Graph): Seeded['execute'] {
  const { schema, model } = pearlSchema();
  const engine = createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } });
  return async (source, variableValues = {}) =>
    graphql({ schema, source, variableValues, contextValue: { engine }, fieldResolver: readPlannedField });
}
