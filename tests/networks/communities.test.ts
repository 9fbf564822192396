import { beforeAll, expect, test } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { readRecords } from '../generated/reference/records.ts';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.js';

interface Community {
  readonly name: string;
  readonly size: number;
  readonly factsWithin: number;
  readonly factsAcross: number;
  readonly central: readonly { id: string; name: string }[];
  readonly sectors: readonly { id: string; name: string }[];
  readonly members: readonly { id: string }[];
}

const QUERY = `{ communities(first: 100, members: 1000) {
  totalCount modularity
  communities { name size factsWithin factsAcross central { id name } sectors { id name } members { id } }
} }`;

onEachEngine('communities', (graph) => {
  let pearl: Seeded;
  let found: { totalCount: number; modularity: number; communities: readonly Community[] };
  beforeAll(async () => {
    pearl = await seeded(graph());
    const { data } = await pearl.execute(QUERY);
    found = data?.communities as typeof found;
  }, TURN_TIMEOUT);

  test('have each entity that stands in a fact in one of them', () => {
    const members = found.communities.flatMap(({ members }) => members.map(({ id }) => id));
    const joined = new Set(readRecords().facts.flatMap(({ from, to }) => [from.id, to.id]));
    expect([...members].sort()).toEqual([...joined].sort());
    expect(found.communities.map(({ size }) => size)).toEqual(found.communities.map(({ members }) => members.length));
    expect(found.totalCount).toBe(found.communities.length);
  });

  test('have the modularity that follows from their facts', () => {
    const total = readRecords().facts.length;
    // Newman 2006: for each community, the share of facts within it, less the square of the share of ends that it has.
    const modularity = found.communities.reduce((sum, { factsWithin, factsAcross }) => {
      return sum + factsWithin / total - ((2 * factsWithin + factsAcross) / (2 * total)) ** 2;
    }, 0);
    expect(found.modularity).toBeCloseTo(modularity, 8);
    expect(found.modularity).toBeGreaterThan(0.45);
  });

  test('are the same for the same graph', async () => {
    // All types are named, so that it is another question with the same answer.
    const types = (pearlSchema().schema.getType('RelationshipType') as GraphQLEnumType).getValues().map(({ name }) => name);
    const again = await pearl.execute(QUERY.replace('communities(', `communities(types: [${types}], `));
    expect(again.data?.communities).toEqual(found);
  });

  test('are named by their most central members and by the sectors of most members', () => {
    for (const { name, central, sectors, members } of found.communities) {
      expect(central).toEqual(members.slice(0, 3).map(({ id }) => expect.objectContaining({ id })));
      for (const each of [...central, ...sectors]) expect(name).toContain(each.name);
    }
    expect(found.communities[0]?.name).toMatch(/Healthcare/);
  });
});
