import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type GraphQLResolveInfo, graphql } from 'graphql';
import type { Graph, Statement } from '../../src/graph/port.js';
import { createEngine } from '../../src/query/engine.js';
import { writeCursor } from '../../src/query/plan/cursor.js';
import { planning } from '../../src/query/plan/planning.js';
import { planRoot } from '../../src/query/plan/root.js';
import { LIMITS, pearlSchema } from '../running/pearl.js';
import { readable } from './readable.js';

const DIRECTORY = join(dirname(fileURLToPath(import.meta.url)), 'statements');
const { schema, model } = pearlSchema();

/** GraphQL in, statement out. `UPDATE_STATEMENTS=1 npm test -- tests/cypher` writes what is there now: read it before you commit it. */
describe('the statement of', () => {
  for (const name of readdirSync(DIRECTORY).filter((file) => file.endsWith('.graphql'))) {
    test(name, async () => {
      const [statement, ...others] = await statementsOf(readFileSync(join(DIRECTORY, name), 'utf8'));
      expect(others).toEqual([]);
      const text = statement === undefined ? '' : readable(statement);
      const expected = join(DIRECTORY, name.replace('.graphql', '.cypher'));
      if (process.env.UPDATE_STATEMENTS) writeFileSync(expected, text);
      expect(text).toBe(readFileSync(expected, 'utf8'));
    });
  }

  test('two queries that differ in values only is the same', async () => {
    const texts = await Promise.all(
      ['itf', 'innohk'].map(async (id, index) => {
        const query = `{ fund(id: "${id}") { projects(first: ${index + 3}, where: { node: { foundedYear: { gte: ${2000 + index} } } }) { nodes { id } } } }`;
        return (await statementsOf(query)).map(({ text }) => text);
      }),
    );
    expect(texts[0]).toHaveLength(1);
    expect(texts[0]).toEqual(texts[1]);
  });
});

/** What the engine would ask the database, without one. A `$CURSOR` in the query stands for the values of an `# after:` line. */
async function statementsOf(query: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  const graph = {
    read: async (statement: Statement) => {
      statements.push(statement);
      throw new Error('There is no database here.');
    },
  } as unknown as Graph;
  const engine = createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: '' } });
  const ask = (source: string) => graphql({ schema, source, contextValue: { engine } });
  const after = /^# after: (.*)$/m.exec(query)?.[1];
  if (after === undefined) await ask(query);
  else
    await ask(
      query.replace('$CURSOR', writeCursor(await fingerprintOf(query.replace(/, (after|before): "\$CURSOR"/, '')), JSON.parse(after))),
    );
  return statements;
}

/** A cursor names the list it belongs to: the plan of the same query says what it is called. */
async function fingerprintOf(query: string): Promise<string> {
  let fingerprint = '';
  const engine = {
    resolve: async (info: GraphQLResolveInfo) => {
      const plan = planRoot(planning(info, model, LIMITS), info);
      fingerprint = plan.kind === 'list' ? String(plan.list.fingerprint) : '';
      return null;
    },
  };
  await graphql({ schema, source: query, contextValue: { engine } });
  return fingerprint;
}
