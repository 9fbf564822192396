import { describe, expect, test } from '@jest/globals';
import { answers, queries } from '../api/queryFiles.ts';
import { createReference } from './reference/reference.ts';

/** Root fields that the reference does not know: the scripts alone answer for them. */
const OTHERS = /\b(gaps|overview)\b/;

/** Who judges the judge: scripts in another language computed the committed answers from the same files. */
describe('The reference', () => {
  const reference = createReference();

  test.each(queries.filter(({ text }) => !OTHERS.test(text)))('answers $name as the scripts do', async ({ name, text, variables }) => {
    expect(await reference.execute(text, variables)).toEqual({ data: answers[name] });
  });
});
