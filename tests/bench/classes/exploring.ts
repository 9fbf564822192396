import type { Variables } from './QueryClass.js';

/** A question of exploring: it takes steps of its own, and nobody else that takes part can be asked it. */
export interface ExploringClass {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

const [FRAUNHOFER, CNRS, CAMBRIDGE, OXFORD] = ['org-999984059', 'org-999997930', 'org-999977172', 'org-999984350'];

/** Pairs of well connected organisations, and a project far away from one of them. */
const PAIRS: readonly Variables[] = [
  { from: FRAUNHOFER ?? '', to: OXFORD ?? '' },
  { from: CNRS ?? '', to: 'h2020-200853' },
  { from: CAMBRIDGE ?? '', to: 'country-PT' },
];

const PATHS = '{ paths { length nodes { id name } relationships { id } } truncated stoppedBy expanded }';

export const EXPLORING: readonly ExploringClass[] = [
  {
    name: 'search, 10 hits',
    query: 'query ($query: String!) { search(query: $query, first: 10) { totalCount edges { score matches { field } node { id name } } } }',
    variables: ['university of cambridge', 'fraunhofer', 'nanotecnology', 'institut national'].map((query) => ({ query })),
  },
  {
    name: 'suggest, a keystroke',
    query: 'query ($prefix: String!) { suggest(prefix: $prefix) { node { id name } } }',
    variables: ['un', 'fraun', 'kobenh', 'tec'].map((prefix) => ({ prefix })),
  },
  {
    name: 'neighbourhood, 100 around one',
    query:
      'query ($of: [ID!]!) { neighbourhood(of: $of, limit: 100) { truncated left { type count } nodes { id name } relationships { id } } }',
    variables: [FRAUNHOFER, CNRS, OXFORD].map((id) => ({ of: [id ?? ''] })),
  },
  { name: 'shortest paths', query: `query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to) ${PATHS} }`, variables: PAIRS },
  {
    name: 'connections, the most specific',
    query: `query ($from: ID!, $to: ID!) { connections(from: $from, to: $to) ${PATHS} }`,
    variables: PAIRS,
  },
  {
    name: 'related to one, with evidence',
    query: 'query ($id: ID!) { related(id: $id) { score entity { id name } } }',
    variables: [FRAUNHOFER, CNRS, OXFORD].map((id) => ({ id: id ?? '' })),
  },
  { name: 'rank by PageRank, kept', query: '{ rank(by: PAGERANK, first: 10) { rank score entity { id name } } }', variables: [{}] },
];
