import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { onEachEngine } from '../databases/engines.js';
import { pearlSchema, type Seeded, seeded } from '../running/pearl.js';

/** What the playground offers and what the README shows: every query that a reader may try. */
const GALLERY = readdirSync('queries')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, text: readFileSync(join('queries', name), 'utf8') }));

const README = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.*?)```(?:\s*```json\n(.*?)```)?/gs)].map(
  ([, text = '', answer], index) => ({
    name: `README, query ${index + 1}`,
    text,
    answer: answer === undefined ? undefined : JSON.parse(answer),
  }),
);

describe('the queries that readers are offered', () => {
  test('are there', () => {
    expect(GALLERY.length).toBeGreaterThanOrEqual(6);
    expect(README.length).toBeGreaterThanOrEqual(5);
  });

  test.each([...GALLERY, ...README])('$name fits the schema', ({ text }) => {
    expect(validate(pearlSchema().schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});

onEachEngine('the queries that readers are offered', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  });

  test.each(GALLERY)('$name has an answer in every root field', async ({ text }) => {
    const variables = /^# variables: (.*)$/m.exec(text)?.[1];
    const { data, errors } = await pearl.execute(text, variables === undefined ? {} : JSON.parse(variables));
    expect(errors).toBeUndefined();
    for (const value of Object.values(data ?? {})) expect(isEmpty(value)).toBe(false);
  });

  test.each(README)('$name has the answer that stands there', async ({ text, answer }) => {
    const { data, errors } = await pearl.execute(text);
    expect(errors).toBeUndefined();
    if (answer !== undefined) expect(data).toEqual(answer);
  });
});

/** Whether an answer would leave its reader with nothing: null, or a list without members. */
function isEmpty(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return value === null;
  const { nodes, edges, totalCount } = value as { nodes?: unknown[]; edges?: unknown[]; totalCount?: number };
  return nodes?.length === 0 || edges?.length === 0 || totalCount === 0;
}
