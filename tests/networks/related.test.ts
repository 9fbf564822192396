import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { readRecords } from '../generated/reference/records.ts';
import { type Seeded, seeded } from '../running/pearl.js';

interface Shared {
  readonly entity: { id: string };
  readonly degree: number;
  readonly specificity: number;
  readonly withA: readonly Fact[];
  readonly withB: readonly Fact[];
}

interface Fact {
  readonly id: string;
  readonly from: { id: string };
  readonly to: { id: string };
}

const { facts } = readRecords();

const FACT = 'id from { id } to { id }';
const SHARED = `entity { id } degree specificity withA { ${FACT} } withB { ${FACT} }`;

onEachEngine('related entities', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  const ask = async (query: string) => {
    const { data, errors } = await pearl.execute(query);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as never;
  };
  const joins = ({ from, to }: Fact, one: string, other: string) => [from.id, to.id].sort().join() === [one, other].sort().join();

  test('come with what they share, and the facts on both sides', async () => {
    const related: { entity: { id: string }; sharedCount: number; shared: readonly Shared[] }[] = await ask(
      `{ related(id: "hkust", first: 20, evidence: 25) { entity { id } sharedCount shared { ${SHARED} } } }`,
    );
    expect(related.length).toBe(20);
    for (const { entity: other, shared, sharedCount } of related) {
      expect(shared.length).toBe(Math.min(25, sharedCount));
      expect(shared.map(({ degree }) => degree)).toEqual(shared.map(({ degree }) => degree).sort((a, b) => a - b));
      for (const { entity, withA, withB, degree, specificity } of shared) {
        expect(withA.length * withB.length).toBeGreaterThan(0);
        expect(withA.every((fact) => joins(fact, 'hkust', entity.id))).toBe(true);
        expect(withB.every((fact) => joins(fact, other.id, entity.id))).toBe(true);
        expect(degree).toBe(facts.filter(({ from, to }) => from.id === entity.id || to.id === entity.id).length);
        expect(specificity).toBeCloseTo(1 / Math.log(degree));
      }
    }
  });

  test('a hub in common says little: Hong Kong is never the reason', async () => {
    const banks: { entity: { id: string }; shared: readonly Shared[] }[] = await ask(
      '{ related(id: "hsbc", first: 5, evidence: 1) { entity { id } shared { entity { id } } } }',
    );
    expect(banks.map(({ entity }) => entity.id)).toContain('bochk');
    expect(banks.flatMap(({ shared }) => shared.map(({ entity }) => entity.id))).not.toContain('place-hk');
  });

  test('are of the types that are asked for, over the facts that are let through, and not by way of whom one avoids', async () => {
    const related: { entity: { id: string; type: string }; shared: readonly Shared[] }[] = await ask(`{
      related(id: "hkust", types: [COLLABORATES_WITH, PARTNERS_WITH], entityTypes: [UNIVERSITY], avoid: ["mit"], where: { relationship: { confidence: { gte: 0.8 } } }) {
        entity { id type } shared { ${SHARED} }
      }
    }`);
    expect(related.length).toBeGreaterThan(0);
    for (const { entity, shared } of related) {
      expect(entity.type).toBe('UNIVERSITY');
      for (const each of shared) {
        expect(each.entity.id).not.toBe('mit');
        for (const { id } of [...each.withA, ...each.withB]) expect(id).toMatch(/~(COLLABORATES|PARTNERS)_WITH~/);
      }
    }
  });

  test('why two are related: everything that both have facts with, and what joins them', async () => {
    const why: { direct: Fact[]; sharedCount: number; shared: Shared[] } = await ask(
      `{ whyRelated(a: "hkust", b: "cuhk", first: 200) { direct { ${FACT} } sharedCount shared { ${SHARED} } } }`,
    );
    const around = (id: string) => new Set(facts.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : [])));
    const both = [...around('hkust')].filter((id) => around('cuhk').has(id));
    expect(why.shared.map(({ entity }) => entity.id).sort()).toEqual(both.sort());
    expect(why.sharedCount).toBe(both.length);
    expect(why.direct.length).toBe(facts.filter(({ from, to }) => joins({ id: '', from, to }, 'hkust', 'cuhk')).length);
    expect(why.direct.length).toBeGreaterThan(0);
  });

  test('two are as closely related as the list says, whichever is asked first', async () => {
    const [first]: { entity: { id: string }; score: number }[] = await ask('{ related(id: "webank", first: 1) { entity { id } score } }');
    const one: { score: number } = await ask(`{ whyRelated(a: "webank", b: "${first?.entity.id}") { score } }`);
    const other: { score: number } = await ask(`{ whyRelated(a: "${first?.entity.id}", b: "webank") { score } }`);
    expect([one.score, other.score]).toEqual([first?.score, first?.score]);
  });
});
