import { beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { type Logger, pino } from 'pino';
import type { Graph } from '../../src/graph/port.js';
import type { Service } from '../../src/service.js';
import { knownOperations, warmUp } from '../../src/warming.js';
import { onEachEngine } from '../databases/engines.js';
import { LIMITS, pearlSchema, type Seeded, seeded } from '../running/pearl.js';

const { schema } = pearlSchema();
const log: Logger = pino({ level: 'silent' });

test('what is known beforehand fits the schema: a page for each type, and every example', () => {
  const operations = knownOperations(schema, LIMITS);
  expect(operations.length).toBeGreaterThan(14 + 10);
  for (const { query } of operations) expect(validate(schema, parse(query))).toEqual([]);
});

onEachEngine('what is known beforehand', (graph) => {
  const statements: string[] = [];
  let pearl: Seeded;

  beforeAll(async () => {
    const watched = (each: Graph): Graph => ({
      ...each,
      read: (statement, options) => {
        statements.push(statement.text);
        return each.read(statement, options);
      },
    });
    pearl = await seeded(graph(), watched);
  });

  test('is asked of the database, until the service stops', async () => {
    const service = { schema, engine: pearl.engine } as Service;
    const operations = knownOperations(schema, LIMITS);
    await warmUp(service, operations, log, AbortSignal.abort());
    expect(statements).toEqual([]);
    await warmUp(service, operations, log, new AbortController().signal);
    expect(new Set(statements).size).toBeGreaterThan(operations.length);
    // Whoever asks for a page or an example now asks nothing that the database has not seen.
    const seen = new Set(statements);
    statements.length = 0;
    for (const { query, variables } of operations) expect((await pearl.execute(query, { ...variables })).errors).toBeUndefined();
    expect(statements.filter((each) => !seen.has(each))).toEqual([]);
  });
});
