import { expect, test } from '@jest/globals';
import { describeVisits } from './playgroundVisits.js';

const FIELDS = ['fund', 'search', 'suggest', 'shortestPaths', 'neighbourhood', 'rank', 'whyRelated', 'node', 'nodes', 'connections'];

describeVisits('the explorer of the playground', (visit) => {
  test('a field runs as it stands after a click, and finds something', async () => {
    const reader = await visit('/playground');
    await reader.button('Show GraphiQL Explorer').click();
    for (const field of FIELDS) {
      await reader.write(`query Clicked_${field} { __typename }`);
      await reader.page.locator('.graphiql-explorer-root', { has: reader.page.locator(`input[value="Clicked_${field}"]`) }).waitFor();
      await reader.page.locator(`.graphiql-explorer-root [data-field-name="${field}"]`).first().click();
      await reader.shows('Operation Editor', field);
      const { data, errors } = await reader.run();
      expect({ field, errors }).toEqual({ field, errors: undefined });
      for (const nothing of [null, [], [null]]) expect({ field, found: data[field] }).not.toEqual({ field, found: nothing });
    }
    expect(reader.problems).toEqual([]);
  });

  test('groups of a list run after two clicks of the keyboard', async () => {
    const reader = await visit('/playground');
    await reader.write('query Clicked { __typename }');
    await reader.button('Show GraphiQL Explorer').click();
    const field = (name: string) => reader.page.locator(`.graphiql-explorer-root [data-field-name="${name}"]`).first();
    await field('projects').press('Enter');
    await reader.shows('Operation Editor', 'projects');
    await field('groups').press('Enter');
    await reader.shows('Operation Editor', 'groups(by:');
    const { data, errors } = await reader.run();
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data.projects)).toContain('"nodes":[{');
    expect(reader.problems).toEqual([]);
  });
});
