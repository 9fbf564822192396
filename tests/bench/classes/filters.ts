import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

/** Filters on what is related: whoever starts at the related node reads little, whoever starts at the list reads all of it. */
export const FILTERS: readonly QueryClass[] = [
  {
    name: 'some: related unique field',
    goal: 15,
    ours: `query ($id: ID!) {
      projects(first: 20, where: { participants: { some: { node: { id: { eq: $id } } } } }) { nodes { id name } }
    }`,
    peer: `query ($id: ID!) {
      projects(limit: 20, sort: [{ id: ASC }], where: { participants: { some: { id: { eq: $id } } } }) { id name }
    }`,
    cypher: `MATCH (:OtherOrganisation {id: $id})-[:PARTICIPATES_IN]->(n:Project)
      WITH DISTINCT n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: ['999871830', '948646712', '999838074', '999844573', '999984738'].map((id) => ({ id: `org-${id}` })),
  },
  {
    name: 'some: related indexed field',
    goal: 15,
    ours: `query ($name: String!) {
      projects(first: 20, where: { participants: { some: { node: { name: { eq: $name } } } } }) { nodes { id name } }
    }`,
    peer: `query ($name: String!) {
      projects(limit: 20, sort: [{ id: ASC }], where: { participants: { some: { name: { eq: $name } } } }) { id name }
    }`,
    cypher: `MATCH (:OtherOrganisation {name: $name})-[:PARTICIPATES_IN]->(n:Project)
      WITH DISTINCT n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: ['LATVIJAS UNIVERSITATE', 'UNIVERSITA DEGLI STUDI DI VERONA', 'UNIVERSITAETSKLINIKUM HEIDELBERG'].map((name) => ({ name })),
  },
  {
    name: 'edge property and node filter',
    goal: 15,
    ours: `query ($country: ID!) {
      projects(
        first: 20
        where: {
          participants: {
            some: { relationship: { role: { eq: "COORDINATOR" } }, node: { places: { some: { node: { id: { eq: $country } } } } } }
          }
        }
      ) { nodes { id name } }
    }`,
    peer: `query ($country: ID!) {
      projects(
        limit: 20
        sort: [{ id: ASC }]
        where: {
          participantsConnection: { some: { edge: { role: { eq: "COORDINATOR" } }, node: { places: { some: { id: { eq: $country } } } } } }
        }
      ) { id name }
    }`,
    cypher: `MATCH (:Place {id: $country})<-[:LOCATED_IN]-(:OtherOrganisation)-[r:PARTICIPATES_IN]->(n:Project) WHERE r.role = 'COORDINATOR'
      WITH DISTINCT n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.name])`,
    answer: ([row]) => ({ projects: { nodes: list(row?.[0], 'id', 'name') } }),
    variables: ['MT', 'IS', 'LU', 'LV', 'CY'].map((code) => ({ country: `country-${code}` })),
  },
];
