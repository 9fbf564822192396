import { beforeAll, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { parse } from 'graphql';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import type { Operation } from '../generated/operations/draft.js';
import { faultyOperations } from '../generated/operations/faults.js';
import { mergeable } from '../generated/operations/mergeable.js';
import { networkOperations } from '../generated/operations/networks.js';
import { operations } from '../generated/operations/operation.js';
import { pathOperations } from '../generated/operations/paths.js';
import { searchOperations } from '../generated/operations/searches.js';
import { wholeOperations } from '../generated/operations/whole.js';
import { AT_ONCE, GENERATED, PATIENCE, SEED } from '../generated/settings.js';
import { pearlSchema, seeded } from '../running/pearl.js';
import { damaged } from './damage.js';
import { executors, wire } from './executors.js';

const { schema } = pearlSchema();
const valid = mergeable(schema);

/** What the specification says, by the reference implementation: key order, nulls, errors, their paths and places. */
onEachEngine('The executor', (graph, { name }) => {
  beforeAll(async () => {
    await seeded(graph());
  }, TURN_TIMEOUT);

  const agrees = async (title: string, arbitrary: Arbitrary<Operation>, percent: number, count: number) => {
    const { own, graphqlJs } = executors(percent === 0 ? graph() : damaged(graph(), percent));
    const tally = { asked: 0, failed: 0 };
    const same = async ({ text, variables }: Operation) => {
      const document = parse(text);
      const [expected, actual] = [await graphqlJs(document, variables), await own(document, variables)];
      if (wire(actual) !== wire(expected))
        throw new Error(`${text}\nvariables: ${JSON.stringify(variables)}\nexpected: ${wire(expected)}\nactual:   ${wire(actual)}`);
      tally.asked += 1;
      if (expected.errors !== undefined) tally.failed += 1;
    };
    const one = arbitrary.filter(valid);
    const groups = fc.tuple(...Array.from({ length: AT_ONCE }, () => one));
    await fc.assert(
      fc.asyncProperty(groups, async (group) => void (await Promise.all(group.map(same)))),
      { seed: SEED, numRuns: Math.ceil(count / AT_ONCE), endOnFailure: true },
    );
    process.stderr.write(`${name}: ${title}, ${tally.asked} agree, ${tally.failed} of them with errors; PEARL_SEED_GENERATED=${SEED}\n`);
    return tally;
  };

  test(
    'answers as graphql-js does',
    async () => {
      const { asked } = await agrees('answers of both executors', operations(schema), 0, GENERATED);
      expect(asked).toBeGreaterThanOrEqual(GENERATED);
    },
    PATIENCE,
  );

  test(
    'answers of the graph as a whole as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('answers of the whole graph', wholeOperations(schema), 0, Math.ceil(GENERATED / 3));
      expect(failed / asked).toBeLessThan(0.5);
    },
    PATIENCE,
  );

  test(
    'answers of how one leads to another as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('answers of paths', pathOperations(schema), 0, Math.ceil(GENERATED / 6));
      expect(failed / asked).toBeLessThan(0.5);
    },
    PATIENCE,
  );

  test(
    'answers what is searched for as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('answers of searches', searchOperations(schema), 0, Math.ceil(GENERATED / 6));
      expect(failed / asked).toBeLessThan(0.5);
    },
    PATIENCE,
  );

  test(
    'answers of what is related, important and belongs together as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('answers of networks', networkOperations(schema), 0, Math.ceil(GENERATED / 6));
      expect(failed / asked).toBeLessThan(0.5);
    },
    PATIENCE,
  );

  test(
    'tells what the database holds wrongly as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('damaged answers', fc.oneof(operations(schema), wholeOperations(schema)), 70, GENERATED);
      expect(failed / asked).toBeGreaterThan(0.01);
    },
    PATIENCE,
  );

  test(
    'tells what is wrong with arguments as graphql-js does',
    async () => {
      const { asked, failed } = await agrees('faulty operations', faultyOperations(schema), 0, Math.ceil(GENERATED / 4));
      expect(failed).toBe(asked);
    },
    PATIENCE,
  );
});
