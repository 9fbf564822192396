import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { readSavedQueries } from '../../src/saved/readSavedQueries.js';
import { startPearl } from '../running/pearl.js';
import { accessibilityFindings } from './accessibility.js';
import { CHROMIUM_MISSING, launchBrowser, Visit, type VisitOptions } from './visit.js';

const queries = readSavedQueries();

// On a build server a missing browser is a failure: there nobody reads a warning.
(CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)('pages of saved queries', () => {
  let pearl: Awaited<ReturnType<typeof startPearl>>;
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
    pearl = await startPearl();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    await Promise.all(visits.map((each) => each.close()));
    visits = [];
  });

  afterAll(async () => {
    await browser?.close();
    await pearl?.stop();
  });

  const visit = async (path: string, options?: VisitOptions) => {
    const started = await Visit.start(browser, pearl.url, options);
    visits.push(started);
    await started.page.goto(pearl.url + path);
    return started;
  };

  test.each([
    ['en', 1440],
    ['en', 380],
    ['zh-Hant', 1440],
    ['zh-Hant', 380],
  ] as const)('in %s at %d pixels each has its title, its table and nothing wrong with it', async (language, width) => {
    const reader = await visit(`/q?lang=${language}`, { width });
    expect(await reader.page.locator('html').getAttribute('lang')).toBe(language);
    const found = await accessibilityFindings(reader.page);
    for (const { title } of queries) await reader.page.getByRole('link', { name: title[language], exact: true }).waitFor();
    // Axe looks at one with a form, one with several tables and one with long words: the looks of all are the same.
    const looked = ['research-centres', 'overview', 'itf-grants'];
    for (const { name, title } of queries) {
      await reader.page.goto(`${pearl.url}/q/${name}?lang=${language}`);
      await reader.page.getByRole('heading', { level: 1, name: title[language], exact: true }).waitFor();
      expect(await reader.page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(1);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (looked.includes(name)) found.push(...(await accessibilityFindings(reader.page)));
    }
    expect(found).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test('the form asks again with other values, and the file has the same', async () => {
    const reader = await visit('/q/research-centres?lang=en');
    await reader.page.getByRole('textbox', { name: /^one/ }).fill('polyu');
    await reader.page.getByRole('button', { name: 'Show' }).click();
    await reader.page.getByText('The Hong Kong Polytechnic University').first().waitFor();
    expect(new URL(reader.page.url()).searchParams.get('one')).toBe('polyu');
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('research-centres.csv');
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), { columns: true, bom: true });
    expect(new Set(rows.map((row) => row['one.name']))).toEqual(new Set(['The Hong Kong Polytechnic University']));
    expect(reader.problems).toEqual([]);
  });

  test('a value that cannot be is told on the page, in its language', async () => {
    const reader = await visit('/q/names-page-by-page?lang=zh-Hant&pageSize=many');
    expect(await reader.page.getByRole('alert').textContent()).toContain('"many" is not a number');
    await reader.page.getByRole('heading', { name: '無法回答此查詢' }).waitFor();
  });

  test('the language changes with the values kept, and the query opens in the playground', async () => {
    const reader = await visit('/q/research-centres?lang=en&one=polyu');
    await reader.page.getByRole('link', { name: '繁體中文' }).click();
    await reader.page.getByRole('heading', { level: 1, name: '科大與中大的研究中心研究甚麼？' }).waitFor();
    expect(await reader.page.getByRole('textbox', { name: /^one/ }).inputValue()).toBe('polyu');
    await reader.page.getByRole('link', { name: '在查詢工具中開啟此查詢' }).click();
    await reader.shows('Operation Editor', 'query ResearchCentres');
    await reader.shows('Variables', '"polyu"');
    expect(reader.problems).toEqual([]);
  });

  test('a table can be scrolled by keyboard', async () => {
    const reader = await visit('/q/itf-grants', { width: 380, height: 700 });
    const table = reader.page.getByRole('region', { name: 'fund.recipients.edges' });
    await table.focus();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.waitForFunction(() => (document.querySelector('.table')?.scrollLeft ?? 0) > 0);
  });
});
