import type { Value } from '../../../src/graph/port.js';
import { money } from './money.js';
import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

type Group = { readonly [key: string]: Value };

/** How many of each kind, and what they come to. The peer has no groups. */
export const GROUPS: readonly QueryClass[] = [
  {
    name: '31,868 participations by role',
    goal: 1.2,
    ours: `{
      relationships(where: { relationshipType: { eq: PARTICIPATES_IN } }) {
        groups(by: [ROLE], missing: true) { nodes { keys { value } count share } }
      }
    }`,
    cypher: `MATCH ()-[r:PARTICIPATES_IN]->() WITH r.role AS role, count(*) AS rows ORDER BY rows DESC
      WITH collect([role, rows]) AS found, sum(rows) AS total
      RETURN [group IN found | [group[0], group[1], 1.0 * group[1] / total]]`,
    answer: ([row]) => ({
      relationships: groups(row?.[0], ['value', 'count', 'share'], ({ value = null, count = null, share = null }) => ({
        keys: [{ value }],
        count,
        share,
      })),
    }),
    variables: [{}],
  },
  {
    name: '31,868 participations by project, top 10',
    goal: 1.2,
    ours: `query ($first: Int!) {
      relationships(where: { relationshipType: { eq: PARTICIPATES_IN } }) {
        groups(by: [TO], first: $first) { nodes { keys { node { id name } } count } }
      }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n, COUNT { (n)<-[:PARTICIPATES_IN]-() } AS rows ORDER BY rows DESC, n.id LIMIT $first
      RETURN collect([n.id, n.name, rows])`,
    answer: ([row]) => ({ relationships: groups(row?.[0], ['id', 'name', 'count'], ofEntity) }),
    variables: [{ first: 10 }],
  },
  {
    name: 'projects by participant, top 10',
    goal: 1.2,
    ours: `query ($first: Int!) {
      projects { groups(by: [PARTICIPANTS], first: $first) { nodes { keys { node { id name } } count } } }
    }`,
    cypher: `MATCH (n:OtherOrganisation) WHERE n.id IS NOT NULL WITH n, COUNT { (n)-[:PARTICIPATES_IN]->() } AS rows ORDER BY rows DESC, n.id LIMIT $first
      RETURN collect([n.id, n.name, rows])`,
    answer: ([row]) => ({ projects: groups(row?.[0], ['id', 'name', 'count'], ofEntity) }),
    variables: [{ first: 10 }],
  },
  {
    name: 'fundings by fund, sums, top 10',
    goal: 1.2,
    ours: `query ($first: Int!) {
      fundings {
        groups(by: [FROM], first: $first, orderBy: [{ aggregate: { amount: { sum: DESC } } }]) {
          nodes { keys { node { id name } } count aggregate { amount { sum known } } }
        }
      }
    }`,
    cypher: `MATCH (n)-[r:FUNDS]->() WITH n, count(*) AS rows, sum(r.amount) AS sum, count(r.amount) AS known
      ORDER BY sum DESC, n.id LIMIT $first RETURN collect([n.id, n.name, rows, sum, known])`,
    answer: ([row]) => ({
      fundings: groups(row?.[0], ['id', 'name', 'count', 'sum', 'known'], (group) => ({
        ...ofEntity(group),
        aggregate: { amount: { sum: money(group.sum), known: group.known ?? null } },
      })),
    }),
    variables: [{ first: 10 }],
  },
  {
    // None of these facts has a date: the years of the projects stand for a timeline.
    name: 'projects by year of their end, filled',
    goal: 1.2,
    ours: `{
      projects { groups(by: [END_YEAR], fill: true) { nodes { keys { value } count aggregate { totalCost { sum avg } } } } }
    }`,
    cypher: `MATCH (n:Project) WHERE n.endDate IS NOT NULL
      WITH left(n.endDate, 4) AS year, count(*) AS rows, sum(n.totalCost) AS sum, avg(n.totalCost) AS average ORDER BY year
      RETURN collect([year, rows, sum, average])`,
    answer: ([row]) => ({
      projects: groups(yearsFilled(row?.[0]), ['value', 'count', 'sum', 'average'], ({ value = null, count = null, sum, average }) => ({
        keys: [{ value }],
        count,
        aggregate: { totalCost: { sum: money(sum), avg: money(average) } },
      })),
    }),
    variables: [{}],
  },
  {
    name: 'projects of 20 funds by year',
    goal: 1.2,
    ours: `query ($first: Int!) {
      funds(first: $first) { nodes { id projects { groups(by: [START_YEAR], orderBy: [{ key: ASC }]) { nodes { keys { value } count } } } } }
    }`,
    cypher: `MATCH (n:Fund) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) {
        MATCH (n)-[:FUNDS]->(m) WHERE m.startDate IS NOT NULL WITH left(m.startDate, 4) AS year, count(*) AS rows ORDER BY year
        RETURN collect([year, rows]) AS years
      }
      RETURN collect([n.id, years])`,
    answer: ([row]) => ({
      funds: {
        nodes: list(row?.[0], 'id', 'years').map(({ id = null, years }) => ({
          id,
          projects: groups(years, ['value', 'count'], ({ value = null, count = null }) => ({ keys: [{ value }], count })),
        })),
      },
    }),
    variables: [{ first: 20 }],
  },
];

function groups(rows: Value | undefined, keys: readonly string[], group: (row: Group) => Value): Value {
  return { groups: { nodes: list(rows, ...keys).map(group) } };
}

function ofEntity({ id = null, name = null, count = null }: Group): Group {
  return { keys: [{ node: { id, name } }], count };
}

/** The years between the first and the last of which there is no row, as rows of nothing. */
function yearsFilled(rows: Value | undefined): Value {
  const known = Array.isArray(rows) ? (rows as readonly (readonly Value[])[]) : [];
  const years = known.map(([year]) => Number(year));
  const first = years[0] ?? 0;
  return Array.from({ length: (years.at(-1) ?? -1) - first + 1 }, (_, index) => {
    return known[years.indexOf(first + index)] ?? [String(first + index), 0, 0, null];
  });
}
