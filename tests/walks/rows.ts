import fc from 'fast-check';
import type { Graph, Run, Value } from '../../src/graph/port.js';

/**
 * A company, the money that the one fund gives it, and how many universities work with it: one row in every list that is
 * walked, so that one change moves it in all of them.
 */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly foundedYear: number | null;
  readonly confidence: number | null;
  readonly amount: number | null;
  readonly since: string | null;
  readonly partners: number;
}

export type Values = Omit<Row, 'id'>;

/** The one fund, from which nested lists start. */
export const FUND = 'fund';

/** As many universities as a company can work with. */
const UNIVERSITIES = ['u0', 'u1', 'u2'];

/** So few different values that every order has ties, and so many unknown ones that pages end among them. */
export const values: fc.Arbitrary<Values> = fc.record({
  name: fc.constantFrom('Alpha', 'alpha', 'Beta', 'Gamma', 'Zeta'),
  foundedYear: fc.constantFrom(null, null, 1999, 2010, 2020),
  confidence: fc.constantFrom(null, 0.25, 0.5, 1),
  amount: fc.constantFrom(null, null, 0, 100, 5_000_000_000),
  since: fc.constantFrom(null, '2019', '2019-05', '2021-01-01'),
  partners: fc.nat({ max: UNIVERSITIES.length }),
});

/** Takes everything out of the graph and puts the fund, the universities and these rows in. */
export async function begin(graph: Graph, rows: readonly Row[]): Promise<void> {
  await graph.write(async (run) => {
    await run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} });
    await create(run, 'Entity:Fund', [{ ...common(FUND, 'FUND'), name: 'The fund', nameEn: 'The fund' }]);
    const universities = UNIVERSITIES.map((id) => ({ ...common(id, 'UNIVERSITY'), name: id, nameEn: id }));
    await create(run, 'Entity:Organisation:University', universities);
    await insert(run, rows);
  });
}

export async function insert(run: Run, rows: readonly Row[]): Promise<void> {
  const companies = rows.map(({ id }) => common(id, 'COMPANY'));
  await create(run, 'Entity:Organisation:Company', companies);
  await run({
    text: 'UNWIND $rows AS row MATCH (f:Entity {id: $fund}) MATCH (n:Entity {id: row.id}) CREATE (f)-[r:FUNDS]->(n) SET r.id = row.fact',
    parameters: { fund: FUND, rows: rows.map(({ id }) => ({ id, fact: `${FUND}~FUNDS~${id}` })) },
  });
  await change(run, rows);
}

/** Gives rows other values, which moves them in every list. */
export async function change(run: Run, rows: readonly Row[]): Promise<void> {
  const facts = rows.map(({ id, name, foundedYear, confidence, amount, since }) => {
    return { id, node: { name, nameEn: name, foundedYear }, confidence, fact: { amount, since } };
  });
  await run({
    text: `UNWIND $rows AS row MATCH (:Entity {id: $fund})-[r:FUNDS]->(n:Entity {id: row.id})
           SET n += row.node, n.confidence = toFloat(row.confidence), r += row.fact`,
    parameters: { fund: FUND, rows: facts },
  });
  const ids = rows.map(({ id }) => id);
  await run({ text: 'UNWIND $ids AS id MATCH (:University)-[r:PARTNERS_WITH]->(:Entity {id: id}) DELETE r', parameters: { ids } });
  const partnerships = rows.flatMap(({ id, partners }) =>
    UNIVERSITIES.slice(0, partners).map((university) => ({ id, university, fact: `${university}~PARTNERS_WITH~${id}` })),
  );
  await run({
    text: `UNWIND $rows AS row MATCH (u:Entity {id: row.university}) MATCH (n:Entity {id: row.id})
           CREATE (u)-[r:PARTNERS_WITH]->(n) SET r.id = row.fact`,
    parameters: { rows: partnerships },
  });
}

export async function remove(run: Run, id: string): Promise<void> {
  await run({ text: 'MATCH (n:Entity {id: $id}) DETACH DELETE n', parameters: { id } });
}

function common(id: string, type: string): Record<string, Value> {
  return { id, type, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', version: 1 };
}

async function create(run: Run, labels: string, rows: readonly Record<string, Value>[]): Promise<void> {
  await run({ text: `UNWIND $rows AS row CREATE (n:${labels}) SET n += row`, parameters: { rows } });
}
