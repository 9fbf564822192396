import { expect, test } from '@jest/globals';
import { describePage, expectSound, LOOKS } from './questionPages.js';

/** One view for each look: what they share is most of the page. */
const VIEWS = ['DEGREE', 'BRIDGES', 'COMMUNITIES', 'FUNDING_RECEIVED'];

describePage('rank', (visit) => {
  test.each(LOOKS.map((look, index) => [...look, VIEWS[index]] as const))(
    'in %s at %d pixels %s keeps nobody out',
    async (language, width, view) => {
      const reader = await visit(`/rank/?lang=${language}&by=${view}`, { width });
      await reader.page.locator('.answer-links').waitFor();
      await reader.page.locator('.type-choice summary').first().click();
      await expectSound(reader);
    },
  );

  test('entities are ranked by each measure, with what the score means', async () => {
    const reader = await visit('/rank/?lang=en');
    await reader.page.getByRole('row', { name: /^1 Hong Kong .*135/ }).waitFor();
    await reader.button('Betweenness').click();
    await reader.page.getByText('of the shortest paths between every two others').waitFor();
    await reader.page.getByRole('row', { name: /^1 .* 0\.\d{4}/ }).waitFor();
    await reader.button('Money received').click();
    await reader.page.getByRole('row', { name: /HK\$3,000,000,000/ }).waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('types, a year and what is left out narrow it, and the address keeps them', async () => {
    const reader = await visit('/rank/?lang=en');
    await reader.button('Leave out Hong Kong', true).click();
    await reader.page.getByRole('row', { name: /^1 Healthcare/ }).waitFor();
    await reader.page.getByText('Types of entities shown').click();
    await reader.page.getByRole('checkbox', { name: /^Challenge/ }).check();
    await reader.page.getByRole('row', { name: /Data privacy/ }).waitFor();
    await reader.page.getByLabel('As of the year').fill('2000');
    await reader.page.getByRole('row', { name: /^2 .* 1 / }).waitFor();
    await reader.page.getByLabel('As of the year').fill('');
    // The answer before stands until the next is there: all 16 facts are in none but this one.
    await reader.page.getByRole('row', { name: /Data privacy.*\b16\b/ }).waitFor();
    const rows = await reader.page.getByRole('row').allInnerTexts();
    await reader.page.reload();
    await reader.page.getByRole('row', { name: /Data privacy/ }).waitFor();
    expect(await reader.page.getByRole('row').allInnerTexts()).toEqual(rows);
    await reader.button('Money received').click();
    await reader.page.getByText('No entity of this graph fits this question.').waitFor();
    await reader.button('Entities of all types').click();
    await reader.page.getByRole('row', { name: /HK\$3,000,000,000/ }).waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('what the server refuses is said in its words, with what to do instead', async () => {
    const reader = await visit('/rank/?lang=en');
    const refusal = { message: 'Narrow it by `types`.', extensions: { code: 'BAD_USER_INPUT' } };
    await reader.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"BETWEENNESS"')
        ? route.fulfill({ json: { data: { rank: null }, errors: [refusal] } })
        : route.continue(),
    );
    await reader.button('Betweenness').click();
    await reader.page.getByRole('alert').getByText('Narrow it by `types`.').waitFor();
    expect(await reader.button('Try again').count()).toBe(0);
    await reader.page.locator('.message').getByRole('button', { name: 'PageRank' }).click();
    await reader.page.getByRole('row', { name: /^1 China/ }).waitFor();
  });
});
