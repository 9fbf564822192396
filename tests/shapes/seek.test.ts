import { describe, expect, test } from '@jest/globals';
import { seekOf } from '../../src/query/shapes/seek.js';
import { plansOf } from '../cost/plans.js';

/** From what a filter on projects is entered, and over which relationships it leads back to them. */
async function seek(where: string) {
  const [plan] = await plansOf(`{ projects(where: { ${where} }) { totalCount } }`);
  if (plan?.kind !== 'list' || plan.list.over.kind === 'relationship') throw new Error('Projects are a list of nodes.');
  const found = seekOf(plan.list.over, plan.list.where);
  return found === null
    ? null
    : { start: found.start.name, ways: found.ways.map(({ link }) => link.steps[0]?.types[0]), rest: found.rest !== null };
}

describe('a filter is entered from', () => {
  test.each([
    ['an id of its own', 'id: { eq: "x" }, foundedYear: { gt: 1 }', { start: 'Project', ways: [], rest: true }],
    ['a related id', 'funds: { some: { node: { id: { in: ["x", "y"] } } } }', { start: 'Fund', ways: ['FUNDS'], rest: false }],
    [
      'a related name',
      'participants: { some: { node: { name: { eq: "x" } } } }',
      { start: 'Organisation', ways: ['PARTICIPATES_IN'], rest: false },
    ],
    [
      'what is related to the related',
      'participants: { some: { relationship: { role: { eq: "x" } }, node: { places: { some: { node: { id: { eq: "x" } } } } } } }, foundedYear: { gt: 1 }',
      { start: 'Place', ways: ['PARTICIPATES_IN', 'LOCATED_IN'], rest: true },
    ],
    [
      'the nearest of several',
      'participants: { some: { node: { places: { some: { node: { id: { eq: "x" } } } } } } }, funds: { some: { node: { id: { eq: "x" } } } }',
      { start: 'Fund', ways: ['FUNDS'], rest: true },
    ],
  ])('%s', async (_, where, expected) => expect(await seek(where)).toEqual(expected));

  test.each([
    ['a part of a name', 'funds: { some: { node: { name: { contains: "x" } } } }'],
    ['a year, of which there are many', 'funds: { some: { node: { foundedYear: { eq: 2000 } } } }'],
    ['an alternative', 'OR: [{ id: { eq: "x" } }, { foundedYear: { eq: 2000 } }]'],
    ['what must not be', 'NOT: { id: { eq: "x" } }'],
    ['what none may be', 'funds: { none: { node: { id: { eq: "x" } } } }'],
    ['what each must be', 'funds: { all: { node: { id: { eq: "x" } } } }'],
    ['a property that no index keeps', 'description: { eq: "x" }'],
  ])('nowhere by %s', async (_, where) => expect(await seek(where)).toBeNull());
});
