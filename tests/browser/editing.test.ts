import { expect, test } from '@jest/globals';
import { describeVisits } from './playgroundVisits.js';

/** What stands in the code of each language, and of no other. */
const PARTS = {
  curl: "--data-binary '{",
  'Python (requests, pandas)': 'import pandas as pd',
  'R (httr2)': 'library(httr2)',
  'JavaScript (fetch)': 'await fetch("http',
  'Power Query (M)': 'RelativePath = "graphql.csv"',
};

describeVisits('editing in the playground', (visit) => {
  test('an example is put back as it was, and undo brings back what was written', async () => {
    const writer = await visit('/playground');
    await writer.button(/HKUST's and CUHK's centres/).click();
    await writer.shows('Variables', '"hkust"');
    expect(await writer.button('This example is as it was').getAttribute('aria-disabled')).toBe('true');

    const editor = writer.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code');
    await editor.click();
    await writer.page.keyboard.press('Control+Home');
    await writer.page.keyboard.insertText('# mine ');
    await writer.page.getByRole('region', { name: 'Variables' }).getByRole('code').click();
    await writer.page.keyboard.press('Control+A');
    await writer.page.keyboard.insertText('{ "one": "polyu" }');
    await writer.button('Put this example back as it was').press('Enter');
    await writer.page.getByRole('status').filter({ hasText: 'The example is as it was' }).waitFor();
    await writer.shows('Variables', '"hkust"');
    expect(await editor.textContent()).not.toContain('mine');

    await editor.click();
    await writer.page.keyboard.press('Control+Z');
    await writer.shows('Operation Editor', '# mine');

    await writer.button('New tab').click();
    expect(await writer.button(/as it was/).count()).toBe(0);
    expect(writer.problems).toEqual([]);
  });

  test('Escape leads out of every editor to the button that runs the query, and Tab goes on from there', async () => {
    const writer = await visit('/playground');
    await writer.shows('Operation Editor', 'query GovernmentInitiatives');
    const focused = () => writer.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (const region of ['Operation Editor', 'Variables'] as const) {
      await writer.page.getByRole('region', { name: region }).getByRole('code').click();
      expect(await focused()).toMatch(/^(Query|Variables)\. Esc: leave the editor/);
      await writer.page.keyboard.press('Escape');
      expect(await focused()).toMatch(/^Execute query/);
      await writer.page.keyboard.press('Tab');
      expect(await focused()).toMatch(/^Prettify/);
    }
    expect(writer.problems).toEqual([]);
  });

  test('where suggestions are open, Escape closes these first', async () => {
    const writer = await visit('/playground');
    await writer.button('New tab').click();
    await writer.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code').click();
    await writer.page.keyboard.type('{ univ');
    await writer.page.locator('.suggest-widget.visible').waitFor();
    await writer.page.keyboard.press('Escape');
    await writer.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    expect(await writer.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Query/);
    await writer.page.keyboard.press('Escape');
    expect(await writer.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Execute query/);
  });

  test('a query is copied as code, with its variables and without headers', async () => {
    const writer = await visit('/playground');
    await writer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await writer.button(/HKUST's and CUHK's centres/).click();
    await writer.shows('Variables', '"hkust"');
    await writer.button('Headers').click();
    await writer.page.getByRole('region', { name: 'Headers' }).getByRole('code').click();
    await writer.page.keyboard.insertText('{ "authorization": "secret" }');
    for (const [language, part] of Object.entries(PARTS)) {
      await writer.button(/^(Copy as code|Copied for .*)$/).press('Enter');
      await writer.page.getByRole('menuitem', { name: language, exact: true }).click();
      await writer.page
        .getByRole('status')
        .filter({ hasText: `Copied for ${language}` })
        .waitFor();
      const code = await writer.page.evaluate(() => navigator.clipboard.readText());
      for (const each of [part, 'query ResearchCentres', 'hkust']) expect(code).toContain(each);
      expect(code).not.toContain('secret');
    }
    expect(writer.problems).toEqual([]);
  });
});
