import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';
import { RELEVANCE } from './relevance.ts';

const FIRST_THREE = 'query ($query: String!) { search(query: $query, first: 3) { nodes { id } } }';

test('there are at least 60 queries', () => {
  expect(Object.values(RELEVANCE).flat().length).toBeGreaterThanOrEqual(60);
});

onEachEngine('relevance', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  for (const [kind, queries] of Object.entries(RELEVANCE)) {
    describe(kind, () => {
      test.each(queries)('%s → %s', async (query, id) => {
        const { data, errors } = await pearl.execute(FIRST_THREE, { query });
        expect(errors).toBeUndefined();
        const { search } = data as unknown as { search: { nodes: { id: string }[] } };
        expect(search.nodes.map((node) => node.id)).toContain(id);
      });
    });
  }
});
