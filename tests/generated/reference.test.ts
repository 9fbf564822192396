import { describe, expect, test } from '@jest/globals';
import { answers, queries } from '../api/queryFiles.ts';
import { createReference } from './reference/reference.ts';

/** Root fields that are found hop by hop: the scripts alone answer for them. */
const EXPLORING = /\b(neighbourhood|shortestPaths|search)\b/;

/** Who judges the judge: scripts in another language computed the committed answers from the same files. */
describe('The reference', () => {
  const reference = createReference();

  test.each(queries.filter(({ text }) => !EXPLORING.test(text)))('answers $name as the scripts do', async ({ name, text, variables }) => {
    expect(await reference.execute(text, variables)).toEqual({ data: answers[name] });
  });
});
