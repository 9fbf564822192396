import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The answers are committed so that tests need no Python; where there is one, it shows that they are what the files say. */
const python = spawnSync('python3', ['--version']).status === 0;

describe(python ? 'The committed answers' : 'The committed answers (there is no python3 here)', () => {
  (python ? test : test.skip)('are those that answers.py computes from the CSV files', () => {
    const computed = execFileSync('python3', ['-B', file('answers.py')], { encoding: 'utf8' });
    expect(readFileSync(file('answers.json'), 'utf8')).toBe(computed);
  });
});
