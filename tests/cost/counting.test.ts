import { beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { type Counted, counted } from '../../src/query/cost/counting.js';
import { guessed, nodesOf, relationshipsOf } from '../../src/query/cost/statistics.js';
import { onEachEngine } from '../databases/engines.js';
import { pearlSchema, seeded } from '../running/pearl.js';

const { model } = pearlSchema();

onEachEngine('counting a graph', (graph) => {
  let counts: Counted;
  beforeAll(async () => {
    await seeded(graph());
    counts = counted(graph(), model);
    await counts.refresh();
  });

  test('finds its nodes and relationships by their types', () => {
    const statistics = counts.current();
    expect(nodesOf(statistics, [...model.entities.keys()])).toBe(448);
    expect(relationshipsOf(statistics, [])).toBe(1357);
    expect(statistics.get('Fund')?.nodes).toBe(42);
    expect(statistics.get('Fund')?.out.get('FUNDS')).toBe(63);
  });

  test('as each counted from the other end', () => {
    const ends = (side: 'out' | 'in') =>
      [...counts.current().values()].flatMap((label) => [...label[side].values()]).reduce((sum, each) => sum + each, 0);
    expect(ends('in')).toBe(ends('out'));
  });
});

/** A graph in which every count is 7, or that does not answer; it tells how often it was asked. */
function counting(answers: () => boolean) {
  let asked = 0;
  const read: Graph['read'] = async () => {
    asked += 1;
    if (!answers()) throw new Error('away');
    return [Array.from({ length: 100 }, () => 7)];
  };
  return { read, asked: () => asked };
}

test('nobody waits for counts: until they are there, prices rest on a guess', async () => {
  const graph = counting(() => true);
  const counts = counted(graph, model);
  expect(counts.current()).toEqual(guessed(model));
  await counts.refresh();
  expect(counts.current().get('Fund')?.nodes).toBe(7);
  expect(graph.asked()).toBe(model.entities.size + 1);
});

test('counts are read again after ten minutes, and not before', async () => {
  let now = 0;
  const graph = counting(() => true);
  const counts = counted(graph, model, () => now);
  await counts.refresh();
  const once = graph.asked();
  now += 9 * 60_000;
  counts.current();
  expect(graph.asked()).toBe(once);
  now += 2 * 60_000;
  counts.current();
  expect(graph.asked()).toBe(once + 1);
});

test('a database that is away changes nothing, and is not asked at every query', async () => {
  let here = true;
  const graph = counting(() => here);
  const counts = counted(graph, model);
  await counts.refresh();
  here = false;
  await counts.refresh();
  const asked = graph.asked();
  expect(counts.current().get('Fund')?.nodes).toBe(7);
  expect(graph.asked()).toBe(asked);
});
