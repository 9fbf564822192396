import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { toNeo4j } from '../../src/graph/neo4jValues.js';
import type { Graph, Statement } from '../../src/graph/port.js';
import { costOf } from '../../src/query/cost/cost.js';
import { counted } from '../../src/query/cost/counting.js';
import type { Statistics } from '../../src/query/cost/statistics.js';
import { compile } from '../../src/query/cypher/root.js';
import { onEngine } from '../databases/engines.js';
import { pearlSchema, seeded } from '../running/pearl.js';
import { operations } from './operations.js';
import { plansOf } from './plans.js';
import { rankCorrelation } from './rank.js';

/** Estimated and measured, in accesses to the database. */
interface Measured {
  readonly name: string;
  readonly cost: number;
  readonly dbHits: number;
}

/** PROFILE tells what a statement really took. `SHOW_COSTS=1 npm test -- tests/cost/calibration` prints every operation. */
onEngine('neo4j', 'the cost of a query', (graph) => {
  let driver: Driver;
  let statistics: Statistics;

  beforeAll(async () => {
    await seeded(graph());
    const counts = counted(graph(), pearlSchema().model);
    await counts.refresh();
    statistics = counts.current();
    const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
    driver = neo4j.driver(NEO4J_TEST_URI, neo4j.auth.basic(NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD));
  });

  afterAll(() => driver.close());

  test('orders operations as the database accesses that Neo4j measures do', async () => {
    const measured: Measured[] = [];
    for (const { name, text, variables } of operations) {
      let [cost, dbHits] = [0, 0];
      const plans = await plansOf(text, variables);
      // What a feature finds is priced by the most that it may look at, in statements of its own.
      if (plans.some(({ kind }) => kind === 'found')) continue;
      for (const plan of plans) {
        cost += costOf(plan, statistics).cost;
        const { text: statement, bind } = compile(plan);
        dbHits += await profiled({ text: statement, parameters: bind({}) });
      }
      measured.push({ name, cost, dbHits });
    }
    const correlation = rankCorrelation(
      measured.map(({ cost }) => cost),
      measured.map(({ dbHits }) => dbHits),
    );
    if (process.env.SHOW_COSTS) process.stdout.write(tableOf(measured, correlation));
    expect(measured.length).toBeGreaterThanOrEqual(40);
    expect(correlation).toBeGreaterThanOrEqual(0.85);
  }, 300_000);

  test('rests on counts that Neo4j looks up: one access for each', async () => {
    const statements: Statement[] = [];
    const read: Graph['read'] = async (statement) => {
      statements.push(statement);
      return [];
    };
    await counted({ read }, pearlSchema().model).refresh();
    for (const statement of statements) {
      expect(await profiled(statement)).toBe(statement.text.split('CALL').length - 1);
    }
    expect(statements.length).toBeGreaterThan(10);
  }, 300_000);

  async function profiled({ text, parameters }: Statement): Promise<number> {
    if (text === '') return 0;
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${text}`, toNeo4j(parameters));
      return summary.profile === false ? 0 : hitsOf(summary.profile);
    } finally {
      await session.close();
    }
  }
});

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

function tableOf(measured: readonly Measured[], correlation: number): string {
  const lines = [...measured]
    .sort((one, other) => one.cost - other.cost)
    .map(({ name, cost, dbHits }) => `${String(cost).padStart(9)} ${String(dbHits).padStart(9)}  ${name}`);
  return ['     cost    dbHits  operation', ...lines, `${measured.length} operations, rank correlation ${correlation.toFixed(3)}`, ''].join(
    '\n',
  );
}
