import type { Value } from '../../../src/graph/port.js';
import type { QueryClass } from './QueryClass.js';
import { levels, list } from './rows.js';

const NAMED = ['id', 'name'];
const named = (rows: Value) => list(rows, ...NAMED);
const projectsOf = (rows: Value) => levels(rows, NAMED, 'participatesIn', named);

/** Lists below lists. */
export const LEVELS: readonly QueryClass[] = [
  {
    name: 'two levels, 50 × participants',
    goal: 3,
    ours: `query ($first: Int!, $second: Int!) {
      projects(first: $first) { nodes { id name participants(first: $second) { nodes { id name } } } }
    }`,
    peer: `query ($first: Int!, $second: Int!) {
      projects(limit: $first, sort: [{ id: ASC }]) { id name participants(limit: $second, sort: [{ id: ASC }]) { id name } }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) {
        MATCH (n)<-[:PARTICIPATES_IN]-(o:OtherOrganisation) WITH o ORDER BY o.id LIMIT $second RETURN collect([o.id, o.name]) AS below
      }
      RETURN n.id, n.name, below`,
    answer: (rows) => ({ projects: { nodes: levels(rows, NAMED, 'participants', named) } }),
    variables: [{ first: 50, second: 100 }],
  },
  {
    name: 'three levels, 20 × 10 × 5',
    goal: 3.8,
    ours: `query ($first: Int!, $second: Int!, $third: Int!) {
      projects(first: $first) {
        nodes { id name participants(first: $second) { nodes { id name participatesIn(first: $third) { nodes { id name } } } } }
      }
    }`,
    peer: `query ($first: Int!, $second: Int!, $third: Int!) {
      projects(limit: $first, sort: [{ id: ASC }]) {
        id
        name
        participants(limit: $second, sort: [{ id: ASC }]) { id name participatesIn(limit: $third, sort: [{ id: ASC }]) { id name } }
      }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) {
        MATCH (n)<-[:PARTICIPATES_IN]-(o:OtherOrganisation) WITH o ORDER BY o.id LIMIT $second
        CALL (o) { MATCH (o)-[:PARTICIPATES_IN]->(m:Project) WITH m ORDER BY m.id LIMIT $third RETURN collect([m.id, m.name]) AS last }
        RETURN collect([o.id, o.name, last]) AS below
      }
      RETURN n.id, n.name, below`,
    answer: (rows) => ({ projects: { nodes: levels(rows, NAMED, 'participants', projectsOf) } }),
    variables: [{ first: 20, second: 10, third: 5 }],
  },
  {
    name: 'four levels, 10 × 5 × 5 × 3',
    goal: 6,
    ours: `query ($first: Int!, $second: Int!, $third: Int!, $fourth: Int!) {
      projects(first: $first) {
        nodes {
          id
          name
          participants(first: $second) {
            nodes {
              id
              name
              participatesIn(first: $third) { nodes { id name participants(first: $fourth) { nodes { id name } } } }
            }
          }
        }
      }
    }`,
    peer: `query ($first: Int!, $second: Int!, $third: Int!, $fourth: Int!) {
      projects(limit: $first, sort: [{ id: ASC }]) {
        id
        name
        participants(limit: $second, sort: [{ id: ASC }]) {
          id
          name
          participatesIn(limit: $third, sort: [{ id: ASC }]) {
            id
            name
            participants(limit: $fourth, sort: [{ id: ASC }]) { id name }
          }
        }
      }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) {
        MATCH (n)<-[:PARTICIPATES_IN]-(o:OtherOrganisation) WITH o ORDER BY o.id LIMIT $second
        CALL (o) {
          MATCH (o)-[:PARTICIPATES_IN]->(m:Project) WITH m ORDER BY m.id LIMIT $third
          CALL (m) {
            MATCH (m)<-[:PARTICIPATES_IN]-(p:OtherOrganisation) WITH p ORDER BY p.id LIMIT $fourth RETURN collect([p.id, p.name]) AS last
          }
          RETURN collect([m.id, m.name, last]) AS middle
        }
        RETURN collect([o.id, o.name, middle]) AS below
      }
      RETURN n.id, n.name, below`,
    answer: (rows) => ({
      projects: {
        nodes: levels(rows, NAMED, 'participants', (second) =>
          levels(second, NAMED, 'participatesIn', (third) => levels(third, NAMED, 'participants', named)),
        ),
      },
    }),
    variables: [{ first: 10, second: 5, third: 5, fourth: 3 }],
  },
  {
    name: '1,000 rows × 3 nested',
    goal: 2.2,
    ours: `query ($first: Int!, $second: Int!) {
      projects(first: $first) { nodes { id name participants(first: $second) { nodes { id name } } } }
    }`,
    peer: `query ($first: Int!, $second: Int!) {
      projects(limit: $first, sort: [{ id: ASC }]) { id name participants(limit: $second, sort: [{ id: ASC }]) { id name } }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
      CALL (n) {
        MATCH (n)<-[:PARTICIPATES_IN]-(o:OtherOrganisation) WITH o ORDER BY o.id LIMIT $second RETURN collect([o.id, o.name]) AS below
      }
      RETURN n.id, n.name, below`,
    answer: (rows) => ({ projects: { nodes: levels(rows, NAMED, 'participants', named) } }),
    variables: [{ first: 1000, second: 3 }],
  },
];
