import type { Value } from '../../../src/graph/port.js';
import { money } from './money.js';
import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

/** What a whole list comes to, and each of the lists below another. */
export const AGGREGATES: readonly QueryClass[] = [
  {
    name: 'sum and extremes of 7,574 projects',
    goal: 1,
    ours: '{ projects { aggregate { count totalCost { sum min max } } } }',
    peer: '{ projects: projectsConnection { aggregate { count { nodes } node { totalCost { sum min max } } } } }',
    peerAnswer: (data) => {
      const { count, node } = (data as unknown as PeerAggregate).projects.aggregate;
      const { sum, min, max } = node.totalCost;
      return { projects: { aggregate: { count: count.nodes, totalCost: { sum: money(sum), min: money(min), max: money(max) } } } };
    },
    cypher: `CALL () { MATCH (n:Project) RETURN count(*) AS total }
      MATCH (n:Project) WHERE n.totalCost IS NOT NULL RETURN total, sum(n.totalCost), min(n.totalCost), max(n.totalCost)`,
    answer: ([row]) => ({
      projects: { aggregate: { count: row?.[0] ?? 0, totalCost: { sum: money(row?.[1]), min: money(row?.[2]), max: money(row?.[3]) } } },
    }),
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
    answer: ([row]) => ({
      projects: {
        aggregate: {
          count: row?.[0] ?? 0,
          totalCost: { sum: money(row?.[1]), avg: money(row?.[2]), median: money(row?.[3]), missing: row?.[4] ?? 0 },
        },
      },
    }),
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
        nodes: (data as unknown as PeerFunds).funds.map(({ id, projects }) => {
          const { sum, max } = projects.aggregate.edge.amount;
          return fundAnswer(id, sum ?? 0, max);
        }),
      },
    }),
    cypher: `MATCH (n:Fund) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) { MATCH (n)-[r:FUNDS]->(:Project) RETURN sum(r.amount) AS sum, max(r.amount) AS max }
      RETURN collect([n.id, sum, max])`,
    answer: ([row]) => ({
      funds: { nodes: list(row?.[0], 'id', 'sum', 'max').map(({ id = null, sum = null, max = null }) => fundAnswer(id, sum, max)) },
    }),
    variables: [{ first: 100 }],
  },
];

function fundAnswer(id: Value, sum: Value, max: Value): Value {
  return { id, projects: { aggregate: { relationship: { amount: { sum: money(sum), max: money(max) } } } } };
}

interface PeerAggregate {
  readonly projects: {
    readonly aggregate: { readonly count: { readonly nodes: number }; readonly node: { readonly totalCost: Record<'sum' | 'min' | 'max', Value> } };
  };
}

interface PeerFunds {
  readonly funds: readonly {
    readonly id: string;
    readonly projects: { readonly aggregate: { readonly edge: { readonly amount: Record<'sum' | 'max', Value> } } };
  }[];
}
