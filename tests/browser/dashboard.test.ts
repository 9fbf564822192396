import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';
import { startPearl } from '../running/pearl.js';
import { accessibilityFindings } from './accessibility.js';
import { CHROMIUM_MISSING, launchBrowser, Visit, type VisitOptions } from './visit.js';

const QUERIES = new URL('../../queries/', import.meta.url);
const PAGE = new URL('../../dist/web/dashboard/index.html', import.meta.url);
const CSV = { columns: true, bom: true } as const;

const charts = readdirSync(QUERIES)
  .map((file) => parseSavedQuery(file, readFileSync(new URL(file, QUERIES), 'utf8')))
  .filter(({ group }) => group.en === 'Dashboard');

/** What Horizon 2020 has nothing for. */
const NOTHING = ['grants-by-year', 'projects-by-sector-and-technology', 'challenges-addressed', 'partner-network'];

if (CHROMIUM_MISSING && !process.env.CI) console.warn(`The dashboard is not tested. ${CHROMIUM_MISSING}`);

// On a build server a missing browser is a failure: there nobody reads a warning.
(CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)('dashboard', () => {
  let browser: Browser;
  let visits: Visit[] = [];

  /** Opens the dashboard and waits until each chart has its answer. */
  const visit = async (path: string, options?: VisitOptions, url = pearl.url) => {
    const started = await Visit.start(browser, url, options);
    visits.push(started);
    await started.page.goto(url + path);
    await started.page
      .getByRole('region')
      .nth(charts.length - 1)
      .waitFor();
    await started.page.waitForFunction(() => document.querySelector('.loading') === null);
    return started;
  };
  const card = ({ page }: Visit, title: string) => page.getByRole('region', { name: title, exact: true });
  const drawing = (visit: Visit, title: string) => card(visit, title).locator('.drawing').getByRole('img');
  const pageWidth = ({ page }: Visit) => page.evaluate(() => document.documentElement.scrollWidth);

  let pearl: Awaited<ReturnType<typeof startPearl>>;

  beforeAll(async () => {
    if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
    if (!existsSync(PAGE)) throw new Error('dist/web has no dashboard: build the pages first.');
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

  test.each([
    ['en', 1440],
    ['en', 380],
    ['zh-Hant', 1440],
    ['zh-Hant', 380],
  ] as const)('every chart is drawn and says what it shows, in %s at %d pixels', async (language, width) => {
    const reader = await visit(`/dashboard?lang=${language}`, { width });
    for (const { title, description } of charts) {
      const image = drawing(reader, title[language]);
      expect(await image.getAttribute('aria-label')).toMatch(/\d/);
      expect(await image.locator('rect, path, circle').count()).toBeGreaterThan(3);
      await card(reader, title[language]).getByText(description[language], { exact: true }).waitFor();
    }
    expect(await pageWidth(reader)).toBeLessThanOrEqual(width);
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test.each(['en', 'zh-Hant'] as const)('every chart has its table, with the rows of its CSV file, in %s', async (language) => {
    const reader = await visit(`/dashboard?lang=${language}`);
    for (const { title } of charts) {
      const own = card(reader, title[language]);
      await own.getByRole('button').nth(1).click();
      const rows = await own
        .locator('tbody tr')
        .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
      const file = await reader.page.request.get(pearl.url + (await own.getByRole('link', { name: 'CSV' }).getAttribute('href')));
      const records: Record<string, string>[] = parse(await file.body(), CSV);
      expect(rows).toHaveLength(records.length);
      // Names stand in both as they are; the figures are compared below.
      const names = Object.keys(records[0] ?? {}).filter((path) => path.endsWith('.name'));
      for (const [index, record] of records.entries()) for (const path of names) expect(rows[index]).toContain(record[path]);
    }
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test('money is exact in the table, and short in the chart', async () => {
    const reader = await visit('/dashboard?lang=en');
    const own = card(reader, 'Who grants most?');
    await drawing(reader, 'Who grants most?').getByText('HK$3.93bn').waitFor();
    await own.getByRole('button', { name: 'Table' }).press('Enter');
    await own.getByRole('cell', { name: 'HK$3,930,900,000', exact: true }).waitFor();
    await own.getByRole('button', { name: 'Chart' }).press('Enter');
    await drawing(reader, 'Who grants most?').waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('the language can be switched, and the address keeps it', async () => {
    const reader = await visit('/dashboard?lang=en');
    await reader.button('繁體中文').click();
    await drawing(reader, '誰批出最多資助？').getByText('產學研1+計劃').waitFor();
    expect(new URL(reader.page.url()).searchParams.get('lang')).toBe('zh-Hant');
    expect(reader.problems).toEqual([]);
  });

  test('a chart leads to its query in the playground, in the language of the page', async () => {
    const reader = await visit('/dashboard?lang=zh-Hant');
    await card(reader, '哪些技術應用於哪些界別？').getByRole('link', { name: '在查詢工具開啟此查詢' }).click();
    await reader.shows('Operation Editor', 'query ProjectsBySectorAndTechnology');
    await reader.shows('Variables', '"ZH_HANT"');
    expect(new URL(reader.page.url()).searchParams.get('lang')).toBe('zh-Hant');
  });

  test('a chart without an answer says so, can be asked again, and leaves the others', async () => {
    const reader = await Visit.start(browser, pearl.url);
    visits.push(reader);
    const address = '**/q/funding-by-kind.ndjson';
    await reader.page.route(address, (route) => route.fulfill({ status: 503, json: { errors: [{ message: 'The database rests.' }] } }));
    await reader.page.goto(`${pearl.url}/dashboard?lang=en`);
    const own = card(reader, 'What kinds of money are there?');
    await own.getByRole('alert').getByText('The database rests.').waitFor();
    await drawing(reader, 'Who grants most?').waitFor();
    await reader.page.unroute(address);
    await own.getByRole('button', { name: 'Try again' }).click();
    await drawing(reader, 'What kinds of money are there?').waitFor();
  });

  test('Horizon 2020: what the graph has is drawn, and of the rest a sentence says that there is nothing', async () => {
    const european = await startPearl({ PEARL_SEED: 'eu-h2020' });
    try {
      const reader = await visit('/dashboard?lang=en', {}, european.url);
      for (const { name, title } of charts) {
        if (NOTHING.includes(name))
          await card(reader, title.en)
            .getByText(/^(This graph|No project in this graph) .*\.$/)
            .waitFor();
        else await drawing(reader, title.en).waitFor();
      }
      await drawing(reader, 'What kinds of money are there?').getByText('€13bn').waitFor();
      await drawing(reader, 'When did projects begin?').getByText('4,191').waitFor();
      expect(await reader.page.getByRole('img').count()).toBe(charts.length - NOTHING.length);
      expect(reader.problems).toEqual([]);
    } finally {
      await european.stop();
    }
  }, 180_000);
});
