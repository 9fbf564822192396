import { describe, expect, test } from '@jest/globals';
import { answers, queries } from '../api/queryFiles.ts';
import { createReference } from './reference/reference.ts';

/** The reference knows lists. What is said of whole lists and of the whole graph the scripts alone have to answer for. */
const ofLists = queries.filter(({ text }) => !/\b(aggregate|groups|timeline|gaps|overview)\b/.test(text));

/** Who judges the judge: scripts in another language computed the committed answers from the same files. */
describe('The reference', () => {
  const reference = createReference();

  test.each(ofLists)('answers $name as the scripts do', async ({ name, text, variables }) => {
    expect(await reference.execute(text, variables)).toEqual({ data: answers[name] });
  });
});
