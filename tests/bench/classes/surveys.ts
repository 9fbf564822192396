import type { Value } from '../../../src/graph/port.js';
import type { QueryClass } from './QueryClass.js';
import { list } from './rows.js';

const GAPS = [
  'ORGANISATION_WITHOUT_PLACE',
  'PROJECT_WITHOUT_FUND',
  'FUND_WITHOUT_RECIPIENT',
  'PROJECT_WITHOUT_SECTOR',
  'ENTITY_WITHOUT_SOURCE',
  'ENTITY_WITHOUT_FACT',
];

/** The fields that may be missing: what has an index is counted there, and `OTHERS` in a scan. */
const SHARED = ['abbreviation', 'description', 'website', 'wikidataId', 'rorId', 'foundedYear', 'confidence'];
const OTHERS = ['description', 'website', 'confidence', 'sources'];
const TYPES = [
  { type: 'OTHER_ORGANISATION', label: 'OtherOrganisation', own: [] },
  { type: 'FUND', label: 'Fund', own: [] },
  { type: 'PROJECT', label: 'Project', own: ['startDate', 'endDate', 'totalCost'] },
  { type: 'PLACE', label: 'Place', own: [] },
] as const;

/** Of the whole graph: how much there is, how complete it is, what is missing. The types that these data have are known by heart. */
export const SURVEYS: readonly QueryClass[] = [
  {
    name: 'gaps of six kinds',
    goal: 1.2,
    ours: `{ gaps(only: [${GAPS.join(', ')}]) { name count total } }`,
    cypher: `CALL () { MATCH (n:Organisation) RETURN count(*) AS organisations }
      CALL () { MATCH (n:Organisation) WHERE NOT (n)-[:LOCATED_IN]->() RETURN count(*) AS nowhere }
      CALL () { MATCH (n:Project) RETURN count(*) AS projects }
      CALL () { MATCH (n:Project) WHERE NOT (n)<-[:FUNDS]-() RETURN count(*) AS unfunded }
      CALL () { MATCH (n:Fund) RETURN count(*) AS funds }
      CALL () { MATCH (n:Fund) WHERE NOT (n)-[:FUNDS]->() RETURN count(*) AS unspent }
      CALL () { MATCH (:Sector)<-[:FOCUSES_ON]-(n:Project) RETURN count(DISTINCT n) AS sorted }
      CALL () {
        MATCH (n:Entity) WITH n.sources IS NULL AS bare, NOT EXISTS { (n)--() } AS alone
        RETURN count(*) AS entities, count(CASE WHEN bare THEN 1 END) AS unsourced, count(CASE WHEN alone THEN 1 END) AS lonely
      }
      RETURN [
        [nowhere, organisations], [unfunded, projects], [unspent, funds],
        [projects - sorted, projects], [unsourced, entities], [lonely, entities]
      ]`,
    answer: ([row]) => ({ gaps: list(row?.[0], 'count', 'total').map((counts, index) => ({ name: GAPS[index] ?? '', ...counts })) }),
    variables: [{}],
  },
  {
    name: 'overview: counts',
    goal: 1.2,
    ours: '{ overview { entityCount relationshipCount sourceCount entities { type count } relationships { type count } } }',
    cypher: `CALL () { MATCH (:Entity) RETURN count(*) AS entities }
      CALL () { MATCH (:Source) RETURN count(*) AS sources }
      CALL () { ${countsText(TYPES.map(({ type, label }) => [type, `(:${label})`]))} AS types }
      CALL () { ${countsText(['PARTICIPATES_IN', 'LOCATED_IN', 'FUNDS', 'PART_OF'].map((type) => [type, `()-[:${type}]->()`]))} AS facts }
      RETURN entities, reduce(sum = 0, fact IN facts | sum + fact[1]), sources, types, facts`,
    answer: ([row]) => ({
      overview: {
        entityCount: row?.[0] ?? 0,
        relationshipCount: row?.[1] ?? 0,
        sourceCount: row?.[2] ?? 0,
        entities: list(row?.[3], 'type', 'count'),
        relationships: list(row?.[4], 'type', 'count'),
      },
    }),
    variables: [{}],
  },
  {
    name: 'overview: connections',
    goal: 1.2,
    ours: '{ overview { connections { from type to count } } }',
    // Neo4j keeps how many facts of a type leave or reach a label: where one end decides the other, nothing has to be read.
    cypher: `CALL () {
        MATCH (:OtherOrganisation)-[r:PARTICIPATES_IN]->() RETURN ['OTHER_ORGANISATION', 'PARTICIPATES_IN', 'PROJECT', count(r)] AS row
        UNION ALL MATCH (:OtherOrganisation)-[r:LOCATED_IN]->() RETURN ['OTHER_ORGANISATION', 'LOCATED_IN', 'PLACE', count(r)] AS row
        UNION ALL MATCH ()-[r:FUNDS]->(:Project) RETURN ['FUND', 'FUNDS', 'PROJECT', count(r)] AS row
        UNION ALL MATCH ()-[r:PART_OF]->(:Fund) RETURN ['FUND', 'PART_OF', 'FUND', count(r)] AS row
      }
      WITH row ORDER BY row[3] DESC, row[0], row[1], row[2] RETURN collect(row)`,
    answer: ([row]) => ({ overview: { connections: list(row?.[0], 'from', 'type', 'to', 'count') } }),
    variables: [{}],
  },
  {
    name: 'overview: completeness',
    goal: 1.2,
    ours: '{ overview { completeness { type field known total } } }',
    cypher: `CALL () { ${scannedCounts()} }
      WITH collect(scanned) AS scanned
      CALL () { ${indexedCounts()} }
      RETURN scanned, collect(counted)`,
    answer: ([row]) => ({ overview: { completeness: completeness(row?.[0], row?.[1]) } }),
    variables: [{}],
  },
];

/** `[['PROJECT', 7574], …]`, the most first, of what Neo4j has counted already. */
function countsText(patterns: readonly (readonly [type: string, pattern: string])[]): string {
  const each = patterns.map(([type, pattern]) => `MATCH ${pattern} RETURN ['${type}', count(*)] AS row`);
  return `CALL () { ${each.join(' UNION ALL ')} } WITH row ORDER BY row[1] DESC, row[0] RETURN collect(row)`;
}

function scannedCounts(): string {
  const read = OTHERS.map((field) => `count(n.${field})`).join(', ');
  return TYPES.map(({ type, label }) => `MATCH (n:${label}) RETURN ['${type}', [count(*), ${read}]] AS scanned`).join(' UNION ALL ');
}

function indexedCounts(): string {
  return TYPES.flatMap(({ type, label, own }) =>
    [...SHARED, ...own]
      .filter((field) => !OTHERS.includes(field))
      .map((field) => `MATCH (n:${label}) WHERE n.${field} IS NOT NULL RETURN ['${type}', '${field}', count(*)] AS counted`),
  ).join(' UNION ALL ');
}

function completeness(scanned: Value | undefined, counted: Value | undefined): Value[] {
  const indexed = new Map(list(counted, 'type', 'field', 'known').map(({ type, field, known = null }) => [`${type} ${field}`, known]));
  const read = new Map(list(scanned, 'type', 'counts').map(({ type, counts }) => [type, counts as readonly Value[]]));
  return TYPES.flatMap(({ type, own }) => {
    const [total = null, ...others] = read.get(type) ?? [];
    return [...SHARED, ...own, 'evidence'].map((field): Value => {
      const place = OTHERS.indexOf(field === 'evidence' ? 'sources' : field);
      return { type, field, known: (place < 0 ? indexed.get(`${type} ${field}`) : others[place]) ?? null, total };
    });
  });
}
