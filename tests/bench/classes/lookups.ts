import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

/** Small answers: here the way through the server counts, not the database. */
export const LOOKUPS: readonly QueryClass[] = [
  {
    name: 'by id',
    goal: 1.5,
    ours: 'query ($id: ID!) { project(id: $id) { id name startDate endDate } }',
    peer: 'query ($id: ID!) { project: projects(where: { id: { eq: $id } }) { id name startDate endDate } }',
    cypher: 'MATCH (n:Project {id: $id}) RETURN n.id, n.name, n.startDate, n.endDate',
    answer: ([row]) => ({ project: row === undefined ? null : (list([row], 'id', 'name', 'startDate', 'endDate')[0] ?? null) }),
    variables: ['193160', '194383', '195000', '196000', '197000', '200853'].map((rcn) => ({ id: `h2020-${rcn}` })),
  },
  {
    name: 'flat, 100 rows × 4 fields',
    goal: 1.8,
    ours: 'query ($first: Int!) { projects(first: $first) { nodes { id name startDate endDate } } }',
    peer: 'query ($first: Int!) { projects(limit: $first, sort: [{ id: ASC }]) { id name startDate endDate } }',
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      RETURN collect([n.id, n.name, n.startDate, n.endDate])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name', 'startDate', 'endDate') } }),
    variables: [{ first: 100 }],
  },
  {
    name: 'connection and total count',
    goal: 1.7,
    ours: 'query ($first: Int!) { projects(first: $first) { totalCount pageInfo { hasNextPage } nodes { id name } } }',
    peer: `query ($first: Int!) {
      projects: projectsConnection(first: $first, sort: [{ id: ASC }]) { totalCount pageInfo { hasNextPage } edges { node { id name } } }
    }`,
    cypher: `CALL () { MATCH (n:Project) RETURN count(*) AS total }
      CALL () { MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first RETURN collect([n.id, n.name]) AS page }
      RETURN total, page`,
    answer: ([row], { first = 0 }) => ({
      projects: {
        totalCount: row?.[0] ?? 0,
        pageInfo: { hasNextPage: Number(row?.[0]) > Number(first) },
        nodes: list(row?.[1], 'id', 'name'),
      },
    }),
    variables: [{ first: 20 }],
  },
  {
    name: 'related count for 100 rows',
    goal: 3.5,
    ours: 'query ($first: Int!) { projects(first: $first) { nodes { id participants { totalCount } } } }',
    peer: `query ($first: Int!) {
      projects(limit: $first, sort: [{ id: ASC }]) { id participants: participantsConnection { totalCount } }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      RETURN collect([n.id, COUNT { (n)<-[:PARTICIPATES_IN]-() }])`,
    answer: ([row]) => ({
      projects: {
        nodes: list(row?.[0], 'id', 'count').map(({ id = null, count = null }) => ({ id, participants: { totalCount: count } })),
      },
    }),
    variables: [{ first: 100 }],
  },
  {
    name: '1,000 rows × 6 fields',
    goal: 3.5,
    ours: 'query ($first: Int!) { projects(first: $first) { nodes { id name type startDate endDate version } } }',
    peer: 'query ($first: Int!) { projects(limit: $first, sort: [{ id: ASC }]) { id name type startDate endDate version } }',
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      RETURN n.id, n.name, n.type, n.startDate, n.endDate, n.version`,
    answer: (rows) => ({ projects: { nodes: list(rows, 'id', 'name', 'type', 'startDate', 'endDate', 'version') } }),
    variables: [{ first: 1000 }],
  },
];
