import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { answersIn, queriesIn } from '../api/queryFiles.ts';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

const queries = queriesIn(new URL('queries/', import.meta.url));
const answers = answersIn(new URL('h2020.json', import.meta.url));

test('Each query has an answer, and each answer a query', () => {
  expect(queries.map(({ name }) => name)).toEqual(Object.keys(answers));
});

/** The figures of 20,000 entities and 54,000 facts: large enough that what is added up wrongly, or read page by page, shows. */
onEachEngine('Figures of Horizon 2020', (graph) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph(), undefined, 'eu-h2020');
  }, TURN_TIMEOUT);

  test.each(queries)(
    '$name is answered as the files say, in the order asked for',
    async ({ name, text, variables }) => {
      const { data, errors } = await pearl.execute(text, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual(answers[name]);
      expect(JSON.stringify(data)).toBe(JSON.stringify(answers[name]));
    },
    120_000,
  );
});

const python = spawnSync('python3', ['--version']).status === 0;

describe(python ? 'The figures' : 'The figures (there is no python3 here)', () => {
  (python ? test : test.skip)('are those that h2020.py computes from the CSV files', () => {
    expect(readFileSync('tests/analytics/h2020.json', 'utf8')).toBe(
      execFileSync('python3', ['-B', 'tests/analytics/h2020.py'], { encoding: 'utf8' }),
    );
  });
});
