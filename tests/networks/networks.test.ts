import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { type Seeded, seeded } from '../running/pearl.js';

/** What networks.py says, which knows nothing of Pearl. */
const { measured, related, received } = JSON.parse(readFileSync(new URL('networks.json', import.meta.url), 'utf8')) as {
  measured: Record<string, { [measure: string]: Record<string, number> } & Structure>;
  related: Record<string, Record<string, [score: number, shared: number]>>;
  received: Record<string, Record<string, number>>;
};

interface Structure {
  readonly cutVertices: Record<string, [parts: number, cutOff: number]>;
  /** How many entities are in each connected component of more than one. */
  readonly parts: number[];
}

/** The same parts of the graph as arguments. */
const PARTS: Readonly<Record<string, string>> = {
  all: '',
  partners: ', types: [PARTNERS_WITH, COLLABORATES_WITH], entityTypes: [UNIVERSITY, COMPANY]',
  lately: ', avoid: ["place-hk"], time: { asOf: "2023" }, minConfidence: 0.85',
};

const MEASURES: Readonly<Record<string, string>> = {
  degree: 'by: DEGREE',
  degreeIn: 'by: DEGREE, direction: IN',
  pagerank: 'by: PAGERANK',
  pagerankBack: 'by: PAGERANK, direction: IN',
  pagerankEitherWay: 'by: PAGERANK, direction: BOTH',
  betweenness: 'by: BETWEENNESS',
};

interface Ranked {
  readonly entity: { readonly id: string };
  readonly score: number;
  readonly rank: number;
}

onEachEngine('what is measured', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  const answer = async (query: string) => {
    const { data, errors } = await pearl.execute(query);
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };

  describe.each(Object.entries(PARTS))('of %s', (name, part) => {
    test.each(Object.entries(MEASURES))('%s is what networkx says, of every entity', async (measure, by) => {
      const { rank } = await answer(`{ rank(${by}, first: 1000${part}) { entity { id } score rank } }`);
      const expected = measured[name]?.[measure] ?? {};
      const scores = Object.fromEntries((rank as Ranked[]).map(({ entity, score }) => [entity.id, score]));
      expect(Object.keys(scores).sort()).toEqual(Object.keys(expected).sort());
      for (const [id, score] of Object.entries(expected)) expect([id, scores[id]]).toEqual([id, expect.closeTo(score, 9)]);
      inOrder(rank as Ranked[]);
    });

    test('the connected parts are as many, and the largest is as large, as networkx says', async () => {
      const { communities } = await answer(`{ communities(members: 0${part}) { partCount largestPart } }`);
      const { parts = [] } = measured[name] ?? {};
      expect(communities).toEqual({ partCount: parts.length, largestPart: parts.at(-1) });
    });

    test('the cut vertices, and what falls off without them, are what networkx says', async () => {
      const { bridges } = await answer(`{ bridges(first: 1000, shown: 100${part}) { entity { id } parts cutOffCount cutOff { id } } }`);
      const found = bridges as (Ranked & { parts: number; cutOffCount: number; cutOff: unknown[] })[];
      expect(Object.fromEntries(found.map(({ entity, parts, cutOffCount }) => [entity.id, [parts, cutOffCount]]))).toEqual(
        measured[name]?.cutVertices,
      );
      for (const { cutOff, cutOffCount } of found) expect(cutOff.length).toBe(Math.min(100, cutOffCount));
    });
  });

  test.each(Object.entries(received))('money received (%s) is what the files say', async (kinds, expected) => {
    const among = kinds === 'all' ? '' : `, kinds: [${kinds}]`;
    const { rank } = await answer(`{ rank(by: FUNDING_RECEIVED, first: 1000${among}) { entity { id } score rank } }`);
    expect(Object.fromEntries((rank as Ranked[]).map(({ entity, score }) => [entity.id, score]))).toEqual(expected);
    inOrder(rank as Ranked[]);
  });

  test.each(Object.entries(related))('who is related to %s, and how closely, is what networkx says', async (id, expected) => {
    const { related } = await answer(`{ related(id: "${id}", first: 100) { entity { id } score sharedCount } }`);
    const found = related as { entity: { id: string }; score: number; sharedCount: number }[];
    const best = Object.entries(expected).sort(([, [one]], [, [other]]) => other - one);
    expect(found.length).toBe(Math.min(100, best.length));
    for (const [index, { entity, score, sharedCount }] of found.entries()) {
      expect(score).toBeCloseTo(best[index]?.[1][0] ?? 0, 7);
      expect([entity.id, sharedCount]).toEqual([entity.id, expected[entity.id]?.[1]]);
      expect(score).toBeCloseTo(expected[entity.id]?.[0] ?? 0, 7);
    }
  });
});

/** The highest first, and equal ones at the same place. */
function inOrder(ranked: readonly Ranked[]): void {
  for (const [index, { score, rank }] of ranked.entries()) {
    const better = ranked.filter((each) => each.score > score).length;
    expect(rank).toBe(better + 1);
    if (index > 0) expect(score).toBeLessThanOrEqual(ranked[index - 1]?.score ?? 0);
  }
}
