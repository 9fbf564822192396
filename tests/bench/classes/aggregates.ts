import type { Value } from '../../../src/graph/port.js';
import { money } from './money.js';
import type { QueryClass } from './QueryClass.js';
import { at, list } from './rows.js';

type Answer = { readonly [key: string]: Value };

/** What a whole list comes to, and each of the lists below another. */
export const AGGREGATES: readonly QueryClass[] = [
  {
    name: 'sum and extremes of 7,574 projects',
    goal: 1,
    ours: '{ projects { aggregate { count totalCost { sum min max } } } }',
    peer: '{ projects: projectsConnection { aggregate { count { nodes } node { totalCost { sum min max } } } } }',
    peerAnswer: (data) => {
      const { count = null, node } = at(data, 'projects', 'aggregate') as Answer;
      const { sum, min, max } = at(node, 'totalCost') as Answer;
      return costAnswer(at(count, 'nodes'), { sum: money(sum), min: money(min), max: money(max) });
    },
    cypher: `CALL () { MATCH (n:Project) RETURN count(*) AS total }
      MATCH (n:Project) WHERE n.totalCost IS NOT NULL RETURN total, sum(n.totalCost), min(n.totalCost), max(n.totalCost)`,
    answer: ([row]) => costAnswer(row?.[0] ?? null, { sum: money(row?.[1]), min: money(row?.[2]), max: money(row?.[3]) }),
    variables: [{}],
  },
  {
    name: 'average and median of 7,574 projects',
    goal: 1.2,
    ours: '{ projects { aggregate { count totalCost { sum avg median missing } } } }',
    cypher: `CALL () { MATCH (n:Project) RETURN count(*) AS total }
      MATCH (n:Project) WHERE n.totalCost IS NOT NULL
      WITH total, count(*) AS known, sum(n.totalCost) AS sum, percentileCont(n.totalCost, 0.5) AS median
      RETURN total, sum, 1.0 * sum / known, median, total - known`,
    answer: ([row]) =>
      costAnswer(row?.[0] ?? null, { sum: money(row?.[1]), avg: money(row?.[2]), median: money(row?.[3]), missing: row?.[4] ?? null }),
    variables: [{}],
  },
  {
    name: 'related sum for 100 rows',
    goal: 1,
    ours: `query ($first: Int!) {
      funds(first: $first) { nodes { id projects { aggregate { relationship { amount { sum max } } } } } }
    }`,
    peer: `query ($first: Int!) {
      funds(limit: $first, sort: [{ id: ASC }]) { id projects: projectsConnection { aggregate { edge { amount { sum max } } } } }
    }`,
    peerAnswer: (data) => ({
      funds: {
        nodes: (at(data, 'funds') as Answer[]).map(({ id = null, projects }) => {
          const { sum, max = null } = at(projects, 'aggregate', 'edge', 'amount') as Answer;
          return fundAnswer(id, sum ?? 0, max);
        }),
      },
    }),
    cypher: `MATCH (n:Fund) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) { MATCH (n)-[r:FUNDS]->() RETURN sum(r.amount) AS sum, max(r.amount) AS max }
      RETURN collect([n.id, sum, max])`,
    answer: ([row]) => ({
      funds: { nodes: list(row?.[0], 'id', 'sum', 'max').map(({ id = null, sum = null, max = null }) => fundAnswer(id, sum, max)) },
    }),
    variables: [{ first: 100 }],
  },
];

function costAnswer(count: Value, totalCost: Answer): Value {
  return { projects: { aggregate: { count, totalCost } } };
}

function fundAnswer(id: Value, sum: Value, max: Value): Value {
  return { id, projects: { aggregate: { relationship: { amount: { sum: money(sum), max: money(max) } } } } };
}
