import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

/** The first rows of a long list, in an order that an index knows. */
export const ORDERS: readonly QueryClass[] = [
  {
    name: 'sort 12,326 rows, take 20',
    goal: 1,
    ours: 'query ($first: Int!) { otherOrganisations(first: $first, orderBy: [{ name: ASC }]) { nodes { id name } } }',
    peer: 'query ($first: Int!) { otherOrganisations(limit: $first, sort: [{ name: ASC }, { id: ASC }]) { id name } }',
    cypher: `MATCH (n:OtherOrganisation) WHERE n.name IS NOT NULL WITH n ORDER BY n.name, n.id LIMIT $first
      RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ otherOrganisations: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: [{ first: 20 }],
  },
  {
    name: 'sort by what may be missing, take 20',
    goal: 1,
    ours: 'query ($first: Int!) { projects(first: $first, orderBy: [{ totalCost: DESC }]) { nodes { id name } } }',
    // Neo4j puts what is missing first when descending; the peer leaves that to whoever asks.
    peer: `query ($first: Int!) {
      projects(limit: $first, sort: [{ totalCost: DESC }, { id: ASC }], where: { totalCost: { gte: 0 } }) { id name }
    }`,
    cypher: `MATCH (n:Project) WHERE n.totalCost IS NOT NULL WITH n ORDER BY n.totalCost DESC, n.id LIMIT $first
      RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: [{ first: 20 }],
  },
];
