import { beforeAll, expect, test } from '@jest/globals';
import type { Parameters, Row } from '../../src/graph/port.js';
import { onEachEngine } from '../databases/engines.js';

/** Three universities, five people, three projects: small enough to see every answer by eye. */
const DATA = [
  `UNWIND $universities AS row CREATE (n:University) SET n += row`,
  `UNWIND $people AS row CREATE (n:Person) SET n += row.properties WITH n, row
   MATCH (u:University {id: row.at}) CREATE (n)-[:WORKS_AT {since: row.since}]->(u)`,
  `UNWIND $projects AS row CREATE (n:Project) SET n += row.properties WITH n, row
   UNWIND row.members AS member MATCH (p:Person {id: member}) CREATE (p)-[:WORKS_ON]->(n)`,
] as const;

const PARAMETERS = {
  universities: [
    { id: 'hku', name: '香港大學', founded: 1911 },
    { id: 'ust', name: '香港科技大學', founded: 1991 },
    { id: 'new', name: 'New University', founded: null },
  ],
  people: [
    { at: 'hku', since: 2001, properties: { id: 'p1', name: 'Ada', age: 36, tags: ['ai', 'law'] } },
    { at: 'hku', since: 2010, properties: { id: 'p2', name: 'Ben', age: 50, tags: [] } },
    { at: 'hku', since: 2020, properties: { id: 'p3', name: 'Cai' } },
    { at: 'ust', since: 2015, properties: { id: 'p4', name: 'Dan', age: 36, tags: ['ai'] } },
    { at: 'ust', since: 2016, properties: { id: 'p5', name: 'ada' } },
  ],
  projects: [
    { members: ['p1', 'p2'], properties: { id: 'j1', title: 'Vision', budget: 10.5 } },
    { members: ['p1', 'p4'], properties: { id: 'j2', title: 'Speech', budget: 20 } },
    { members: ['p4'], properties: { id: 'j3', title: 'Robots', budget: 5 } },
  ],
};

interface Case {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Parameters;
  readonly rows: readonly Row[];
}

const PEOPLE = 'MATCH (p:Person)';

const CASES: readonly Case[] = [
  {
    name: 'equality by parameter',
    text: 'MATCH (n:University {id: $id}) RETURN n.name AS name',
    parameters: { id: 'ust' },
    rows: [['香港科技大學']],
  },
  {
    name: 'comparisons, of which null is none',
    text: `${PEOPLE} WHERE p.age <= $most AND p.age <> $not RETURN p.id AS id ORDER BY id`,
    parameters: { most: 50, not: 36 },
    rows: [['p2']],
  },
  {
    name: 'IN a list parameter',
    text: `${PEOPLE} WHERE p.id IN $ids RETURN p.id AS id ORDER BY id`,
    parameters: { ids: ['p5', 'p1', 'nobody'] },
    rows: [['p1'], ['p5']],
  },
  {
    name: 'IN a list property',
    text: `${PEOPLE} WHERE $tag IN p.tags RETURN p.id AS id ORDER BY id`,
    parameters: { tag: 'ai' },
    rows: [['p1'], ['p4']],
  },
  {
    name: 'STARTS WITH, ENDS WITH and CONTAINS, by case',
    text: `${PEOPLE} WHERE p.name STARTS WITH 'A' OR p.name ENDS WITH 'n' OR p.name CONTAINS 'ai' RETURN p.id AS id ORDER BY id`,
    rows: [['p1'], ['p2'], ['p3'], ['p4']],
  },
  {
    name: 'CONTAINS in Chinese',
    text: 'MATCH (n:University) WHERE n.name CONTAINS $part RETURN n.id AS id',
    parameters: { part: '科技' },
    rows: [['ust']],
  },
  {
    name: 'toLower',
    text: `${PEOPLE} WHERE toLower(p.name) = toLower($name) RETURN p.id AS id ORDER BY id`,
    parameters: { name: 'ADA' },
    rows: [['p1'], ['p5']],
  },
  {
    name: '=~ matches the whole text',
    text: `${PEOPLE} WHERE p.name =~ $pattern RETURN p.id AS id ORDER BY id`,
    parameters: { pattern: '(?i)a.a' },
    rows: [['p1'], ['p5']],
  },
  { name: 'IS NULL', text: `${PEOPLE} WHERE p.age IS NULL RETURN p.id AS id ORDER BY id`, rows: [['p3'], ['p5']] },
  { name: 'IS NOT NULL', text: `${PEOPLE} WHERE p.tags IS NOT NULL RETURN p.id AS id ORDER BY id`, rows: [['p1'], ['p2'], ['p4']] },
  {
    name: 'AND, OR, XOR and NOT',
    text: `${PEOPLE} WHERE (p.age = 36 XOR p.name = 'Ada') OR (NOT p.name = 'Ada' AND p.age = 50) RETURN p.id AS id ORDER BY id`,
    rows: [['p2'], ['p4']],
  },
  { name: 'NOT of null is null', text: `${PEOPLE} WHERE NOT p.age = 36 RETURN p.id AS id`, rows: [['p2']] },
  {
    name: 'coalesce(…, false) under NOT counts null as no',
    text: `${PEOPLE} WHERE NOT coalesce(p.age = $age, false) RETURN p.id AS id ORDER BY id`,
    parameters: { age: 36 },
    rows: [['p2'], ['p3'], ['p5']],
  },
  {
    name: 'labels with OR and NOT',
    text: 'MATCH (n) WHERE (n:University OR n:Project) AND NOT n:Project RETURN n.id AS id ORDER BY id',
    rows: [['hku'], ['new'], ['ust']],
  },
  {
    name: 'EXISTS, nested',
    text: `MATCH (u:University) WHERE EXISTS { MATCH (u)<-[:WORKS_AT]-(p:Person) WHERE EXISTS { MATCH (p)-[:WORKS_ON]->(j:Project) WHERE j.budget < $budget } }
           RETURN u.id AS id`,
    parameters: { budget: 10 },
    rows: [['ust']],
  },
  {
    name: 'NOT EXISTS',
    text: 'MATCH (u:University) WHERE NOT EXISTS { MATCH (u)<-[:WORKS_AT]-(:Person) } RETURN u.id AS id',
    rows: [['new']],
  },
  {
    name: 'COUNT as a value, as a filter and as an order',
    text: `MATCH (u:University) WHERE COUNT { (u)<-[:WORKS_AT]-(:Person) } >= 0
           WITH u, COUNT { MATCH (u)<-[:WORKS_AT]-(p:Person) WHERE p.age = 36 } AS some
           RETURN u.id AS id, COUNT { (u)<-[:WORKS_AT]-() } AS people, some ORDER BY people DESC, id`,
    rows: [
      ['hku', 3, 1],
      ['ust', 2, 1],
      ['new', 0, 0],
    ],
  },
  {
    name: 'ORDER BY COUNT of a pattern',
    text: 'MATCH (u:University) RETURN u.id AS id ORDER BY COUNT { (u)<-[:WORKS_AT]-() } DESC, id',
    rows: [['hku'], ['ust'], ['new']],
  },
  {
    name: 'nulls last, rising',
    text: 'MATCH (u:University) RETURN u.id AS id ORDER BY u.founded IS NULL, u.founded, id',
    rows: [['hku'], ['ust'], ['new']],
  },
  {
    name: 'nulls last, falling',
    text: 'MATCH (u:University) RETURN u.id AS id ORDER BY u.founded IS NULL, u.founded DESC, id',
    rows: [['ust'], ['hku'], ['new']],
  },
  {
    name: 'SKIP and LIMIT by parameter',
    text: `${PEOPLE} RETURN p.id AS id ORDER BY id SKIP $skip LIMIT $limit`,
    parameters: { skip: 1, limit: 2 },
    rows: [['p2'], ['p3']],
  },
  { name: 'LIMIT 0', text: `${PEOPLE} RETURN p.id AS id LIMIT $limit`, parameters: { limit: 0 }, rows: [] },
  {
    name: 'the page after a key',
    text: `${PEOPLE} WHERE p.age < $age OR (p.age = $age AND p.id > $id) OR p.age IS NULL
           RETURN p.id AS id ORDER BY p.age IS NULL, p.age DESC, id LIMIT $limit`,
    parameters: { age: 36, id: 'p1', limit: 2 },
    rows: [['p4'], ['p3']],
  },
  {
    name: 'UNWIND of many ids keeps their order',
    text: 'UNWIND range(0, size($ids) - 1) AS i MATCH (p:Person {id: $ids[i]}) RETURN p.name AS name ORDER BY i',
    parameters: { ids: ['p4', 'nobody', 'p1'] },
    rows: [['Dan'], ['Ada']],
  },
  {
    name: 'UNWIND of nothing is no row',
    text: 'UNWIND $ids AS i MATCH (p:Person {id: i}) RETURN p.id AS id',
    parameters: { ids: [] },
    rows: [],
  },
  {
    name: 'a selection in a selection, each ordered and limited, empty lists kept',
    text: `MATCH (u:University) WITH u ORDER BY u.founded IS NULL, u.founded, u.id LIMIT $top
           CALL (u) {
             MATCH (u)<-[r:WORKS_AT]-(p:Person)
             WITH r, p ORDER BY r.since DESC, p.id LIMIT $people
             CALL (p) {
               MATCH (p)-[:WORKS_ON]->(j:Project)
               WITH j ORDER BY j.title LIMIT $projects
               RETURN collect([j.id, j.title]) AS projects
             }
             RETURN collect([p.id, r.since, projects]) AS people
           }
           RETURN u.id AS id, people`,
    parameters: { top: 3, people: 2, projects: 1 },
    rows: [
      [
        'hku',
        [
          ['p3', 2020, []],
          ['p2', 2010, [['j1', 'Vision']]],
        ],
      ],
      [
        'ust',
        [
          ['p5', 2016, []],
          ['p4', 2015, [['j3', 'Robots']]],
        ],
      ],
      ['new', []],
    ],
  },
  {
    name: 'selections side by side',
    text: `MATCH (p:Person {id: $id})
           CALL (p) { MATCH (p)-[:WORKS_AT]->(u:University) RETURN collect(u.id) AS places }
           CALL (p) { MATCH (p)-[:WORKS_ON]->(j:Project) WITH j ORDER BY j.id RETURN collect({id: j.id, budget: j.budget}) AS projects }
           RETURN places, projects`,
    parameters: { id: 'p1' },
    rows: [
      [
        ['hku'],
        [
          { id: 'j1', budget: 10.5 },
          { id: 'j2', budget: 20 },
        ],
      ],
    ],
  },
  {
    name: 'a count beside a page, also when the page is empty',
    text: `CALL () { MATCH (p:Person) RETURN count(p) AS total }
           CALL () { MATCH (p:Person) WHERE p.id > $after WITH p ORDER BY p.id LIMIT $limit RETURN collect(p.id) AS page }
           RETURN total, page`,
    parameters: { after: 'p9', limit: 2 },
    rows: [[5, []]],
  },
  {
    name: 'startNode and endNode of an undirected match',
    text: `MATCH (p:Person {id: $id})-[r:WORKS_ON|WORKS_AT]-(m)
           RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to ORDER BY to`,
    parameters: { id: 'p2' },
    rows: [
      ['p2', 'WORKS_AT', 'hku'],
      ['p2', 'WORKS_ON', 'j1'],
    ],
  },
  {
    name: 'labels',
    text: 'MATCH (n {id: $id}) RETURN labels(n) AS labels',
    parameters: { id: 'j1' },
    rows: [[['Project']]],
  },
  {
    name: 'CASE',
    text: `${PEOPLE} RETURN p.id AS id, CASE WHEN p.age IS NULL THEN 'unknown' WHEN p.age < 40 THEN 'young' ELSE 'old' END AS is ORDER BY id LIMIT 3`,
    rows: [
      ['p1', 'young'],
      ['p2', 'old'],
      ['p3', 'unknown'],
    ],
  },
  {
    name: 'maps and list functions',
    text: `${PEOPLE} WHERE p.id = $id RETURN {id: p.id, name: p.name, absent: p.absent} AS map, [t IN p.tags WHERE t <> 'ai' | toUpper(t)] AS list, size(p.tags) AS size, head(p.tags) AS head, any(t IN p.tags WHERE t = 'law') AS any`,
    parameters: { id: 'p1' },
    rows: [[{ id: 'p1', name: 'Ada', absent: null }, ['LAW'], 2, 'ai', true]],
  },
  {
    name: 'aggregates, which leave nulls out',
    text: `${PEOPLE} WITH count(p) AS people, count(p.age) AS ages, sum(p.age) AS sum, avg(p.age) AS avg, min(p.age) AS min, max(p.age) AS max, count(DISTINCT p.age) AS different
           RETURN people, ages, sum, round(avg * 100) / 100 AS avg, min, max, different`,
    rows: [[5, 3, 122, 40.67, 36, 50, 2]],
  },
  {
    name: 'aggregates over nothing',
    text: 'MATCH (n:Nothing) WITH count(n) AS count, coalesce(sum(n.x), 0) AS sum, avg(n.x) AS avg, collect(n.x) AS list RETURN count, sum, avg, list',
    rows: [[0, 0, null, []]],
  },
  {
    name: 'groups',
    text: `${PEOPLE} WITH p.age AS age, count(p) AS count RETURN age, count ORDER BY age IS NULL, age`,
    rows: [
      [36, 2],
      [50, 1],
      [null, 2],
    ],
  },
  {
    name: 'DISTINCT',
    text: 'MATCH (:Project)<-[:WORKS_ON]-(p:Person)-[:WORKS_AT]->(u) WITH DISTINCT u RETURN u.id AS id ORDER BY id',
    rows: [['hku'], ['ust']],
  },
  {
    name: 'paths of a bounded length',
    text: `MATCH path = (a:Person {id: $id})-[:WORKS_ON*1..2]-(b:Person) WHERE b.id <> a.id
           RETURN [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | type(r)] AS types ORDER BY nodes[2]`,
    parameters: { id: 'p1' },
    rows: [
      [
        ['p1', 'j1', 'p2'],
        ['WORKS_ON', 'WORKS_ON'],
      ],
      [
        ['p1', 'j2', 'p4'],
        ['WORKS_ON', 'WORKS_ON'],
      ],
    ],
  },
  {
    name: 'the shortest path',
    text: `MATCH (a:Person {id: $from}), (b:Person {id: $to}) MATCH path = shortestPath((a)-[:WORKS_ON|LEADS*1..6]-(b))
           RETURN [n IN nodes(path) | n.id] AS nodes`,
    parameters: { from: 'p2', to: 'p4' },
    rows: [[['p2', 'j1', 'p1', 'j2', 'p4']]],
  },
];

onEachEngine('statements of the common subset', (graph) => {
  beforeAll(async () => {
    await graph().write(async (run) => {
      for (const text of DATA) await run({ text, parameters: PARAMETERS });
    });
  });

  test.each(CASES)('$name', async ({ text, parameters = {}, rows }) => {
    expect(await graph().read({ text, parameters })).toEqual(rows);
  });
});
