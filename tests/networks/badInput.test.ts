import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { readRecords } from '../generated/reference/records.ts';
import { type Seeded, seeded } from '../running/pearl.js';

/** What analysts type by mistake, and what they are told. */
const MISTAKES: readonly (readonly [mistake: string, query: string, argument: string, sentence: RegExp])[] = [
  ['an unknown entity', 'related(id: "hkusst") { score }', 'id', /names "hkusst", which no entity has as its id. Did you mean "hkust"/],
  ['an unknown other entity', 'whyRelated(a: "hkust", b: "hsbcc") { score }', 'b', /names "hsbcc", .* Did you mean "hsbc"/],
  ['twice the same entity', 'whyRelated(a: "hkust", b: "hkust") { score }', 'b', /is the same entity as `a`: name two/],
  ['no related ones', 'related(id: "hkust", first: 0) { score }', 'first', /is 0: it goes from 1 to 100/],
  ['too much evidence', 'related(id: "hkust", evidence: 99999) { score }', 'evidence', /is 99999: it goes from 0 to 25/],
  ['too many shared ones', 'whyRelated(a: "hkust", b: "hku", first: 99999) { score }', 'first', /is 99999: it goes from 1 to 200/],
  ['nobody to rank', 'rank(by: DEGREE, first: 0) { score }', 'first', /is 0: it goes from 1 to 1000/],
  ['too many to rank', 'rank(by: DEGREE, first: 99999) { score }', 'first', /is 99999: it goes from 1 to 1000/],
  ['kinds of what is no money', 'rank(by: DEGREE, kinds: [GRANT]) { score }', 'kinds', /says nothing by DEGREE/],
  ['a way for money', 'rank(by: FUNDING_RECEIVED, direction: IN) { score }', 'direction', /says nothing by FUNDING_RECEIVED/],
  ['more than certain', 'rank(by: DEGREE, minConfidence: 1.5) { score }', 'minConfidence', /is 1.5: confidence goes from 0 to 1/],
  ['no time', 'rank(by: PAGERANK, time: {}) { score }', 'time', /needs either `asOf`, one date, or `during`/],
  ['an unknown one to avoid', 'bridges(avoid: ["place-hkk"]) { parts }', 'avoid', /names "place-hkk", .* Did you mean "place-hk"/],
  ['an unknown one to avoid by money', 'rank(by: FUNDING_RECEIVED, avoid: ["itff"]) { score }', 'avoid', /names "itff"/],
  ['an unknown one to relate by', 'related(id: "hkust", avoid: ["place-hkk"]) { score }', 'avoid', /names "place-hkk"/],
  ['no community', 'communities(first: 0) { modularity }', 'first', /is 0: it goes from 1 to 100/],
  ['fewer than no members', 'communities(members: -1) { modularity }', 'members', /is -1: it goes from 0 to 1000/],
  ['too many bridges', 'bridges(first: 99999) { parts }', 'first', /is 99999: it goes from 1 to 1000/],
  ['too many who fall off', 'bridges(shown: 99999) { parts }', 'shown', /is 99999: it goes from 0 to 100/],
];

const PLACES = readRecords()
  .entities.filter(({ typeName }) => typeName === 'Place')
  .map(({ id }) => `"${id}"`);

onEachEngine('a mistake in what is to be measured', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  test.each(MISTAKES)('%s is told what would be right', async (_, query, argument, sentence) => {
    const { data, errors } = await pearl.execute(`{ ${query} }`);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  describe('where nothing is let in', () => {
    test('there is nothing to rank, and nobody holds anything together', async () => {
      const { data, errors } = await pearl.execute(`{
        nobody: rank(by: PAGERANK, entityTypes: [PLACE], avoid: [${PLACES}]) { score }
        unpaid: rank(by: FUNDING_RECEIVED, types: [PARTNERS_WITH]) { score }
        communities(entityTypes: [OUTCOME]) { totalCount modularity partCount largestPart communities { size } }
        bridges(entityTypes: [OUTCOME]) { parts }
      }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        nobody: [],
        unpaid: [],
        communities: { totalCount: 0, modularity: 0, partCount: 0, largestPart: 0, communities: [] },
        bridges: [],
      });
    });

    test('entities without facts are all alike', async () => {
      const { data } = await pearl.execute('{ rank(by: PAGERANK, entityTypes: [SECTOR], types: [FUNDS], first: 2) { score rank } }');
      expect(data?.rank).toEqual([
        { score: expect.closeTo(1 / 17), rank: 1 },
        { score: expect.closeTo(1 / 17), rank: 1 },
      ]);
    });

    test('who shares nothing is related by nothing', async () => {
      const { data } = await pearl.execute(
        '{ whyRelated(a: "mit", b: "pcpd", types: [FUNDS]) { score direct { id } sharedCount shared { degree } } }',
      );
      expect(data?.whyRelated).toEqual({ score: 0, direct: [], sharedCount: 0, shared: [] });
    });
  });
});
