import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';
import { agree } from './agreement.ts';
import { createReference } from './reference/reference.ts';

const reference = createReference();

/** Operations that the generator makes too seldom, or that an engine once answered otherwise than the reference. */
const CORNERS: Readonly<Record<string, string>> = {
  'what nobody can fulfil, below a list, in an order by what is related':
    '{ initiatives(first: 1) { nodes { id supportedTechnologies(where: { node: { NOT: {} } }, orderBy: [{ universities: { since: { min: ASC } } }]) { nodes { id } } } } }',
  'alternatives of which there are none':
    '{ a: funds(where: { OR: [] }) { totalCount } b: funds(where: { NOT: {} }) { totalCount nodes { id } } c: funds(where: { NOT: { OR: [] } }) { totalCount } }',
  'an aggregate of which everything is skipped':
    '{ universities(first: 1) { nodes { id } aggregate { foundedYear @skip(if: true) { min } } } }',
  'groups that only their keys are asked of': '{ companies { groups(by: [FUNDS], orderBy: [{ key: ASC }]) { nodes { keys { value } } } } }',
  'averages of floats that are equal but for their last digits':
    '{ relationships { groups(by: [FROM], orderBy: [{ aggregate: { confidence: { avg: DESC } } }], first: 500) { nodes { keys { value } count } } } }',
  'sums of floats that are equal but for their last digits':
    '{ relationships { groups(by: [TO], orderBy: [{ aggregate: { confidence: { sum: DESC } } }], first: 500) { nodes { keys { value } count } } } }',
  'a filter by a sum of floats':
    '{ funds(where: { recipients: { confidence: { sum: { in: [1.7, 1.8, 2.5, 2.6, 2.7] } } } }) { nodes { id } } }',
  'an order by averages of money':
    '{ funds(orderBy: [{ recipients: { amount: { avg: DESC, kinds: [GRANT] } } }], first: 50) { nodes { id } } }',
  'facets of which several are chosen': `{
    projects(where: { AND: [{ sectors: { some: { node: { id: { eq: "sector-healthcare" } } } } }, { foundedYear: { gte: 2018 } }] }) {
      a: groups(by: [SECTORS, FOUNDED_YEAR], keepOwnFilter: false, missing: true) { totalCount nodes { keys { value } count share } }
      b: groups(by: [FOUNDED_DECADE], keepOwnFilter: false, fill: true, missing: true) { totalCount nodes { keys { value } count } }
    }
  }`,
  'facets of the facts that lead to a list': `{
    fund(id: "itf") {
      recipients(where: { node: { type: { eq: PROJECT } }, relationship: { fundingKind: { eq: GRANT } } }) {
        a: groups(by: [TYPE], keepOwnFilter: false) { nodes { keys { value } count share } }
        b: groups(by: [RELATIONSHIP_KIND], keepOwnFilter: false, missing: true) { nodes { keys { value } count share } }
      }
    }
  }`,
  'a path grouped by a path, at a time': `{
    sector(id: "sector-healthcare") {
      challenges(time: { asOf: "2024", undated: INCLUDE }, minConfidence: 0.8) {
        groups(by: [FUNDS, SECTORS], missing: true) { nodes { keys { value node { name } } count nodes { id } } }
      }
    }
  }`,
  'a list of nothing': `{
    otherOrganisations {
      aggregate { count foundedYear { sum min avg median known } }
      groups(by: [FOUNDED_YEAR], fill: true, missing: true) { totalCount nodes { count } pageInfo { hasNextPage endCursor } }
    }
  }`,
};

onEachEngine('What is seldom asked', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
  }, TURN_TIMEOUT);

  test.each(Object.entries(CORNERS))('is answered as the reference does: %s', async (_, text) => {
    const expected = await reference.execute(text, {});
    expect(expected.errors).toBeUndefined();
    agree({ text, variables: {} }, expected, await pearl.execute(text));
  });
});
