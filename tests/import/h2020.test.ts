import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Value } from '../../src/graph/port.js';
import type { Problem } from '../../src/interchange/ImportError.js';
import { type ImportReport, importDirectory } from '../../src/interchange/importDirectory.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { model } from './workspace.ts';

const directory = 'seed/eu-h2020';
const expected = JSON.parse(readFileSync('tests/import/h2020.json', 'utf8'));

onEachEngine('the seed of Horizon 2020', (graph) => {
  const problems: Problem[] = [];
  let report: ImportReport;
  const seed = () =>
    importDirectory({ graph: graph(), model, directory, mapping: `${directory}/mapping.yaml`, onProblem: (each) => problems.push(each) });
  const one = async (text: string, parameters: Record<string, Value> = {}) => (await graph().read({ text, parameters }))[0]?.[0];

  beforeAll(async () => {
    await graph().ready(graphSchema(model));
    report = await seed();
  }, 300_000);

  it.each([
    ['funds', 'MATCH (n:Fund) RETURN count(n) AS n'],
    ['projects', 'MATCH (n:Project) RETURN count(n) AS n'],
    ['organisations', 'MATCH (n:OtherOrganisation) RETURN count(n) AS n'],
    ['places', 'MATCH (n:Place) RETURN count(n) AS n'],
    ['PART_OF', 'MATCH (:Fund)-[r:PART_OF]->(:Fund) RETURN count(r) AS n'],
    ['FUNDS', "MATCH (:Fund)-[r:FUNDS {fundingKind: 'GRANT'}]->(:Project) RETURN count(r) AS n"],
    ['LOCATED_IN', 'MATCH (:OtherOrganisation)-[r:LOCATED_IN]->(:Place) RETURN count(r) AS n'],
    ['PARTICIPATES_IN', 'MATCH (:OtherOrganisation)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS n'],
    ['contributions', 'MATCH ()-[r:FUNDS]->() RETURN sum(r.amount) AS n'],
    ['costs', 'MATCH (n:Project) RETURN sum(n.totalCost) AS n'],
    ['starts', 'MATCH (n:Project) WHERE n.startDate IS NOT NULL RETURN count(n) AS n'],
    ['ends', 'MATCH (n:Project) WHERE n.endDate IS NOT NULL RETURN count(n) AS n'],
    ['coordinators', "MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.role = 'COORDINATOR' RETURN count(r) AS n"],
    [
      'coordinatorsInGermany',
      "MATCH (:Place {id: 'country-DE'})<-[:LOCATED_IN]-(n:OtherOrganisation)-[r:PARTICIPATES_IN]->(:Project) WHERE r.role = 'COORDINATOR' RETURN count(r) AS n",
    ],
  ])('has the %s that the files have', async (what, text) => {
    expect(expected[what]).toBeGreaterThan(0);
    expect(await one(text)).toBe(expected[what]);
  });

  it('has the roots of the programmes', async () => {
    const rows = await graph().read({
      text: 'MATCH (n:Fund) WHERE NOT EXISTS { MATCH (n)-[:PART_OF]->(:Fund) } RETURN n.name AS name ORDER BY name',
      parameters: {},
    });
    expect(rows.map(([name]) => name)).toEqual(expected.roots);
  });

  it('reports every line that is odd, and every one that says nothing certain', () => {
    expect(new Set(problems.filter(({ kept }) => kept).map(({ line }) => line)).size).toBe(expected.damaged);
    expect(problems.filter(({ kept }) => !kept)).toHaveLength(expected.withoutOneCoordinator);
    expect(report.files.map(({ leftOut, odd }) => [leftOut, odd]).filter(([bad, odd]) => bad !== 0 || odd !== 0)).toEqual([
      [0, expected.damaged],
      [expected.withoutOneCoordinator, 0],
    ]);
    expect(problems.find(({ line, kept }) => line === 184 && !kept)?.message).toBe(
      'Several PARTICIPATES_IN at "h2020-193351" have the name "INTRASOFT INTERNATIONAL SA" at their other end: "org-999702371", "org-999702468".',
    );
  });

  it('names countries in English and Chinese, and spells them as ISO 3166 does', async () => {
    const text = 'MATCH (n:Place {id: $id}) RETURN n.nameEn + $bar + n.nameZhHant AS names';
    expect(await one(text, { id: 'country-GB', bar: '|' })).toBe('United Kingdom|英國');
    expect(await one(text, { id: 'country-GR', bar: '|' })).toBe('Greece|希臘');
    expect(await one('MATCH (n:Place) WHERE n.id IN $ids RETURN count(n) AS n', { ids: ['country-UK', 'country-EL'] })).toBe(0);
  });

  it('cites CORDIS everywhere', async () => {
    const cited = 'MATCH (s:Source {url: $url}) MATCH (n:Entity) WHERE s.id IN n.sources AND n.confidence = 0.9 RETURN count(n) AS n';
    const all = expected.funds + expected.projects + expected.organisations + expected.places;
    expect(await one(cited, { url: 'https://cordis.europa.eu/' })).toBe(all);
    expect(await one('MATCH ()-[r]->() WHERE r.sources IS NULL OR r.confidence <> 0.9 RETURN count(r) AS n')).toBe(0);
  });

  it('finds nothing to change the second time, of relationships that were amended neither', async () => {
    const counts = (await seed()).files.map(({ created, updated }) => [created, updated]);
    expect(counts).toEqual(counts.map(() => [0, 0]));
    expect(await one("MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.role = 'COORDINATOR' RETURN count(r) AS n")).toBe(expected.coordinators);
  }, 120_000);
});

const python = spawnSync('python3', ['--version']).status === 0;

describe(python ? 'The numbers of Horizon 2020' : 'The numbers of Horizon 2020 (there is no python3 here)', () => {
  (python ? test : test.skip)('are those that h2020.py counts in the CSV files', () => {
    expect(readFileSync('tests/import/h2020.json', 'utf8')).toBe(
      execFileSync('python3', ['-B', 'tests/import/h2020.py'], { encoding: 'utf8' }),
    );
  });
});
