import { describe, expect, test } from '@jest/globals';
import { answers, queries } from '../api/queryFiles.ts';
import { createReference } from './reference/reference.ts';

/** Who judges the judge: scripts in another language computed the committed answers from the same files. */
describe('The reference', () => {
  const reference = createReference();

  test.each(queries)('answers $name as the scripts do', async ({ name, text, variables }) => {
    expect(await reference.execute(text, variables)).toEqual({ data: answers[name] });
  });
});
