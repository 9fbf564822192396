import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

type Pair = readonly [from: string, to: string];

/** How long the shortest paths are, and how many; null where there is none. */
type Shortest = readonly [length: number, count: number] | null;

const PATIENCE = 600_000;

/** A search takes several round trips to Neo4j: every sixty-fourth pair is looked at there, every sixteenth on the embedded engine; all with PEARL_ALL_PAIRS=1. */
const some = (engine: string) => (_: unknown, index: number) =>
  process.env.PEARL_ALL_PAIRS === '1' || index % (engine === 'embedded' ? 16 : 64) === 0;

const { hongKong, h2020 } = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'));

/** What a field says of each pair, ten at a time. */
async function ask<T>(pearl: Seeded, pairs: readonly Pair[], field: string, args: string, selection: string): Promise<T[]> {
  const answers: T[] = [];
  for (let begin = 0; begin < pairs.length; begin += 10) {
    const fields = pairs
      .slice(begin, begin + 10)
      .map(([from, to], index) => `p${index}: ${field}(from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} ${args}) { ${selection} }`);
    const { data, errors } = await pearl.execute(`{ ${fields.join(' ')} }`);
    expect(errors).toBeUndefined();
    answers.push(...(Object.values(data ?? {}) as T[]));
  }
  return answers;
}

interface Found {
  readonly totalCount: number | null;
  readonly stoppedBy: string | null;
  readonly paths: readonly { readonly length: number; readonly score: number }[];
}

/** Lengths and numbers; a search that did not see everything is not equal to anything. */
async function shortest(pearl: Seeded, pairs: readonly Pair[], args = ''): Promise<(Shortest | string)[]> {
  const found = await ask<Found>(pearl, pairs, 'shortestPaths', `maxLength: 8 first: 1 ${args}`, 'totalCount stoppedBy paths { length }');
  return found.map(({ totalCount, stoppedBy, paths: [path] }) => {
    if (totalCount === null || stoppedBy !== (totalCount > 1 ? 'FIRST' : null)) return `stopped by ${stoppedBy}`;
    return path === undefined ? null : [path.length, totalCount];
  });
}

onEachEngine('Paths are those of networkx', (graph, { name: engine }) => {
  let pearl: Seeded;
  const pairs: readonly Pair[] = hongKong.pairs;

  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  test(
    'the shortest between all of a hundred entities: how long, and how many',
    async () => {
      const sample: readonly string[] = hongKong.sample;
      const all = sample.flatMap((from, index) => sample.slice(index + 1).map((to): Pair => [from, to]));
      expect(all).toHaveLength(4950);
      expect(await shortest(pearl, all.filter(some(engine)))).toEqual(hongKong.shortest.filter(some(engine)));
    },
    PATIENCE,
  );

  test.each([
    ['directed', 'directed: true'],
    ['ofTypes', 'types: [FUNDS, FOCUSES_ON]'],
    ['sure', 'minConfidence: 0.85'],
    ['overProjects', 'entityTypes: [PROJECT, RESEARCH_CENTRE, UNIVERSITY]'],
    ['overProjects', 'where: { node: { type: { in: [PROJECT, RESEARCH_CENTRE, UNIVERSITY] } } }'],
    ['withoutHubs', 'avoid: ["place-hk", "artificial-intelligence"]'],
  ])('the shortest, %s', async (name, args) => {
    const expected: readonly (Shortest | string)[] = hongKong[name];
    expect(expected).not.toContain('an end');
    expect(await shortest(pearl, pairs, args)).toEqual(expected);
    expect(
      await shortest(
        pearl,
        pairs.map(([from, to]) => [to, from]),
        args,
      ),
    ).toEqual(name === 'directed' ? expect.not.arrayContaining([expect.stringContaining('stopped')]) : expected);
  });

  test('how many simple paths there are', async () => {
    const found = await ask<Found>(pearl, pairs, 'paths', 'maxLength: 3 first: 100', 'totalCount');
    expect(found.map(({ totalCount }) => totalCount)).toEqual(hongKong.simple);
  });

  test('the best ten connections of all simple paths of four steps', async () => {
    const found = await ask<Found>(pearl, pairs, 'connections', 'maxLength: 4 first: 10', 'paths { score }');
    const scores = found.map(({ paths }) => paths.map(({ score }) => Number(score.toPrecision(5))));
    for (const [index, each] of (hongKong.connections as readonly (readonly number[])[]).entries()) {
      expect(scores[index]).toHaveLength(each.length);
      for (const [place, score] of each.entries()) expect(Math.abs((scores[index]?.[place] ?? 0) / score - 1)).toBeLessThan(1e-4);
    }
  });
});

onEachEngine('Paths of Horizon 2020 are those of networkx', (graph, { name: engine }) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph(), undefined, 'eu-h2020');
  }, TURN_TIMEOUT);

  test(
    'the shortest of two hundred pairs: how long, and how many',
    async () => {
      expect(await shortest(pearl, h2020.pairs.filter(some(engine)))).toEqual(h2020.shortest.filter(some(engine)));
    },
    PATIENCE,
  );

  test('searches that are too wide stop, say so, and give what they have, the shortest first', async () => {
    const pairs: readonly Pair[] = [...h2020.pairs.slice(0, 5), ['country-DE', 'programme-H2020-EU.1.3.2.']];
    for (const field of ['paths', 'connections']) {
      const found = await ask<Found & { truncated: boolean; expanded: number }>(
        ...([pearl, pairs, field, 'maxLength: 8', 'truncated stoppedBy expanded paths { length score }'] as const),
      );
      for (const { truncated, stoppedBy, expanded, paths } of found) {
        expect({ truncated, stoppedBy }).toEqual({ truncated: true, stoppedBy: 'BUDGET' });
        expect(expanded).toBeLessThan(25_000);
        expect(paths.length).toBeGreaterThan(0);
        const order = paths.map(({ length, score }) => (field === 'paths' ? length : -score));
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }
    }
  });
});

const networkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

describe(networkx ? 'The reference' : 'The reference (there is no python3 with networkx here)', () => {
  (networkx ? test : test.skip)(
    'is what reference.py computes from the CSV files',
    () => {
      const computed = execFileSync('python3', ['-B', 'tests/paths/reference.py'], { encoding: 'utf8' });
      expect(readFileSync('tests/paths/reference.json', 'utf8')).toBe(computed);
    },
    PATIENCE,
  );
});
