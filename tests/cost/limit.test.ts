import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Running } from '../../src/main.js';
import { costOf } from '../../src/query/cost/cost.js';
import { counted } from '../../src/query/cost/counting.js';
import type { Statistics } from '../../src/query/cost/statistics.js';
import { pearlSchema, seeded, startPearl } from '../running/pearl.js';
import { written } from './operations.js';
import { plansOf } from './plans.js';

const LIMIT = readConfig({}).PEARL_MAX_COST;

/** Allowed by every other limit, and hours of work on a graph that is a little larger. */
const MONSTERS = [
  '{ sources(first: 1000) { nodes { facts(first: 100) { nodes { evidence { source { facts { totalCount } } } } } } } }',
  '{ sources(first: 1000) { nodes { facts(first: 5) { nodes { evidence { source { facts(first: 5) { nodes { id } } } } } } } } }',
];

describe('on the graph of Hong Kong, the limit', () => {
  const graph = openEmbedded({ directory: null });
  let statistics: Statistics;
  beforeAll(async () => {
    await seeded(graph);
    const counts = counted(graph, pearlSchema().model);
    await counts.refresh();
    statistics = counts.current();
  });
  afterAll(() => graph.close());

  const costliest = async (text: string, variables: Record<string, unknown> = {}) =>
    Math.max(...(await plansOf(text, variables)).map((plan) => costOf(plan, statistics).cost));

  test.each(written)('is far above $name', async ({ text, variables }) => {
    expect(await costliest(text, variables)).toBeLessThan(LIMIT / 10);
  });

  test.each(MONSTERS)('is below %s', async (text) => {
    expect(await costliest(text)).toBeGreaterThan(LIMIT);
  });
});

describe('the pages of nodes', () => {
  let pearl: Running;
  beforeAll(async () => {
    pearl = await startPearl({ PEARL_MAX_COST: String(LIMIT / 100) });
  });
  afterAll(() => pearl.stop());

  const page = async (id: string) => (await fetch(`${pearl.url}/id/${encodeURIComponent(id)}`)).json() as Promise<Record<string, unknown>>;

  test('stay far below it', async () => {
    const fact = await page('itf~FUNDS~hkust-mit-iot-control');
    const [{ source }] = fact.evidence as [{ source: { id: string } }];
    for (const id of ['itf', 'hkust', 'place-hk', source.id]) expect(await page(id)).toMatchObject({ id });
  });
});
