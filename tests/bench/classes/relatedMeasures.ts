import type { Value } from '../../../src/graph/port.js';
import { money } from './money.js';
import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

/** Filters and orders by what related ones come to. */
export const RELATED_MEASURES: readonly QueryClass[] = [
  {
    name: 'filter by a related number',
    goal: 1,
    ours: `query ($least: Int!) {
      projects(first: 20, where: { participants: { distinct: { gte: $least } } }) { nodes { id name } }
    }`,
    peer: `query ($least: Int!) {
      projects(limit: 20, sort: [{ id: ASC }], where: { participantsConnection: { aggregate: { count: { nodes: { gte: $least } } } } }) { id name }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL AND COUNT { (n)<-[:PARTICIPATES_IN]-() } >= $least
      WITH n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: [30, 40, 50].map((least) => ({ least })),
  },
  {
    name: 'filter by a related sum',
    goal: 1,
    ours: `query ($least: Amount!) {
      funds(first: 20, where: { projects: { node: { totalCost: { sum: { gte: $least } } } } }) { nodes { id name } }
    }`,
    peer: `query ($cents: BigInt!) {
      funds(limit: 20, sort: [{ id: ASC }], where: { projectsConnection: { aggregate: { node: { totalCost: { sum: { gte: $cents } } } } } }) { id name }
    }`,
    cypher: `MATCH (n:Fund) WHERE n.id IS NOT NULL WITH n ORDER BY n.id
      CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN sum(m.totalCost) AS sum }
      WITH n, sum WHERE sum >= toInteger($cents) WITH n LIMIT 20 RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ funds: { nodes: list(row?.[0], 'id', 'name') } }),
    // The peer and the database know the money in cents, and the peer takes great numbers as text.
    variables: [100_000_000, 200_000_000].map((least) => ({ least, cents: `${least}00` })),
  },
  {
    name: 'order by a related number, take 10',
    goal: 1.2,
    ours: `query ($first: Int!) {
      otherOrganisations(first: $first, orderBy: [{ participatesIn: { distinct: DESC } }]) {
        nodes { id name participatesIn { aggregate { distinct } } }
      }
    }`,
    cypher: `MATCH (n:OtherOrganisation) WHERE n.id IS NOT NULL WITH n, COUNT { (n)-[:PARTICIPATES_IN]->() } AS rows ORDER BY rows DESC, n.id LIMIT $first
      RETURN collect([n.id, n.name, rows])`,
    answer: ([row]) => organisations(row?.[0], (distinct) => ({ distinct })),
    variables: [{ first: 10 }],
  },
  {
    name: 'order by a related sum, take 10',
    goal: 1.2,
    ours: `query ($first: Int!) {
      otherOrganisations(first: $first, orderBy: [{ participatesIn: { node: { totalCost: { sum: DESC } } } }]) {
        nodes { id name participatesIn { aggregate { totalCost { sum } } } }
      }
    }`,
    cypher: `MATCH (m:Project) WHERE m.totalCost IS NOT NULL WITH m, m.totalCost AS cost
      MATCH (n)-[:PARTICIPATES_IN]->(m) WITH n, sum(cost) AS sum ORDER BY sum DESC, n.id LIMIT $first RETURN collect([n.id, n.name, sum])`,
    answer: ([row]) => organisations(row?.[0], (sum) => ({ totalCost: { sum: money(sum) } })),
    variables: [{ first: 10 }],
  },
];

function organisations(rows: Value | undefined, aggregate: (measure: Value) => Value): Value {
  const nodes = list(rows, 'id', 'name', 'measure').map(({ id = null, name = null, measure = null }) => ({
    id,
    name,
    participatesIn: { aggregate: aggregate(measure) },
  }));
  return { otherOrganisations: { nodes } };
}
