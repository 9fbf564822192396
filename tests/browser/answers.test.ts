import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Download } from 'playwright-core';
import { describeVisits } from './playgroundVisits.js';

const text = async (download: Download) => readFile(await download.path(), 'utf8');

describeVisits('answers in the playground', (visit) => {
  test('an answer is a table, with a row for each item and the whole path of each column', async () => {
    const reader = await visit('/playground');
    await reader.write(
      'query Unis { universities(first: 3, orderBy: [{ id: ASC }]) { totalCount nodes { id name foundedYear } } funds(first: 1) { nodes { id } } }',
    );
    expect(await reader.button('Table', true).count()).toBe(0);
    const { data } = await reader.run();
    await reader.button('Table', true).press('Enter');
    const tables = reader.page.getByRole('table');
    await tables.first().waitFor();
    expect(await tables.count()).toBe(2);
    expect(await tables.first().getByRole('columnheader').allInnerTexts()).toEqual(['id', 'name', 'foundedYear']);
    // What stands once in the answer is said once.
    expect(await tables.first().locator('caption dl').allInnerTexts()).toEqual([
      `universities › totalCount\n${(data.universities as { totalCount: number }).totalCount}`,
    ]);
    expect(await tables.first().getByRole('columnheader', { name: 'name' }).getAttribute('title')).toBe('universities.nodes.name');
    const { nodes } = data.universities as { nodes: { id: string; name: string }[] };
    expect(await tables.first().locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(nodes.map(({ name }) => name));
    expect(await reader.button('Table', true).getAttribute('aria-pressed')).toBe('true');

    // The keyboard scrolls it.
    await reader.page.getByRole('region', { name: 'Table' }).focus();

    await reader.button('JSON', true).click();
    await reader.shows('Result Window', '"totalCount"');
    expect(await tables.count()).toBe(0);
    expect(reader.problems).toEqual([]);
  });

  test('a table is of the query that was run, whatever has been written since and in other tabs', async () => {
    const reader = await visit('/playground');
    await reader.write('query First { a: fund(id: "itf") { id } }');
    await reader.run();
    await reader.button('Table', true).click();
    await reader.page.getByRole('cell', { name: 'itf' }).waitFor();
    const headings = () => reader.page.getByRole('columnheader').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')));
    expect(await headings()).toEqual(['a.id']);

    await reader.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code').click();
    await reader.page.keyboard.press('Control+A');
    await reader.page.keyboard.insertText('query Second { b: fund(id: "itf") { name } }');
    await reader.page.getByRole('tab', { name: 'Second' }).waitFor();
    expect(await headings()).toEqual(['a.id']);

    await reader.write('query Third { a: university(id: "hkust") { id } }');
    expect(await reader.page.locator('.answer-bar').count()).toBe(0);
    await reader.run();
    await reader.page.getByRole('cell', { name: 'hkust' }).waitFor();
    await reader.page.getByRole('tab', { name: 'Second' }).click();
    await reader.page.getByRole('cell', { name: 'itf' }).waitFor();
    expect(await headings()).toEqual(['a.id']);
    const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.button('CSV', true).click()]);
    expect(download.suggestedFilename()).toBe('First.csv');
    expect((await text(download)).replace('\uFEFF', '').trim().split(/\r?\n/)).toEqual(['a.id', 'itf']);
    expect(reader.problems).toEqual([]);
  });

  test('a long table says how much of it is shown', async () => {
    const reader = await visit('/playground');
    await reader.write(
      'query Many { relationships(first: 1000) { nodes { id evidence { source { id } } } } more: relationships(first: 999) { nodes { id } } }',
    );
    await reader.run();
    await reader.button('Table', true).click();
    await reader.page.getByText('1,000 rows', { exact: true }).waitFor();
    await reader.write('query Pairs { entities(first: 200) { nodes { id relationships(first: 25) { nodes { id } } } } }');
    await reader.run();
    await reader.page.getByText(/^First 1,000 of [\d,]+ rows$/).waitFor();
    expect(await reader.page.locator('tbody tr').count()).toBe(1000);
    expect(reader.problems).toEqual([]);
  });

  test.each([
    ['Excel', 'xlsx', /^PK/],
    ['NDJSON', 'ndjson', /^\{.*\}\n\{/],
  ] as const)('the answer is saved as %s under the name of the operation', async (format, extension, beginning) => {
    const reader = await visit('/playground');
    await reader.button(/HKUST's and CUHK's centres/).click();
    await reader.shows('Variables', '"hkust"');
    await reader.run();
    const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.button(format, true).click()]);
    expect(download.suggestedFilename()).toBe(`ResearchCentres.${extension}`);
    expect(await text(download)).toMatch(beginning);
    await reader.page.getByText(`Saved ResearchCentres.${extension}`).waitFor();
    expect(JSON.parse(reader.queriesRun.at(-1) ?? '').variables).toEqual({ one: 'hkust', other: 'cuhk' });
    expect(reader.problems).toEqual([]);
  });

  test('an answer without data has no table, and no file: both are said', async () => {
    const reader = await visit('/playground?lang=zh-Hant');
    await reader.write('{ nonesuch }');
    await reader.run();
    await reader.button('表格', true).click();
    await reader.page.getByText('此回應沒有可列成表格的資料。').waitFor();
    await reader.button('CSV', true).click();
    await reader.page.getByRole('status').filter({ hasText: '未能下載：Cannot query field "nonesuch"' }).waitFor();
  });
});
