import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { startPearl } from '../running/pearl.js';
import { accessibilityFindings } from './accessibility.js';
import { CHROMIUM_MISSING, launchBrowser, Visit, type VisitOptions } from './visit.js';

const PAGE = new URL('../../dist/web/entity/index.html', import.meta.url);
const CSV = { columns: true, bom: true } as const;

if (CHROMIUM_MISSING && !process.env.CI) console.warn(`The page of an entity is not tested. ${CHROMIUM_MISSING}`);

// On a build server a missing browser is a failure: there nobody reads a warning.
(CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)('the page of an entity', () => {
  let browser: Browser;
  let visits: Visit[] = [];
  let pearl: Awaited<ReturnType<typeof startPearl>>;

  const visit = async (path: string, options?: VisitOptions) => {
    const started = await Visit.start(browser, pearl.url, options);
    visits.push(started);
    await started.page.goto(pearl.url + path);
    return started;
  };
  /** Waits for the table of the open tab. */
  const table = async ({ page }: Visit) => {
    await page.locator('[role=tabpanel] tbody tr').first().waitFor();
    await page.locator('.table[aria-busy=false]').waitFor();
  };
  /** Brings every panel into view, and waits until each has its answer. */
  const wholePage = async (reader: Visit) => {
    await table(reader);
    for (const panel of await reader.page.locator('.panel').all()) {
      await panel.scrollIntoViewIfNeeded();
      await panel.locator('summary, .message').first().waitFor();
    }
    await reader.page.waitForFunction(() => document.querySelector('.waiting, .message[role=status]') === null);
  };

  beforeAll(async () => {
    if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
    if (!existsSync(PAGE)) throw new Error('dist/web has no page of an entity: build the pages first.');
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
    ['/id/itf?lang=en', 1440],
    ['/id/hkust?lang=zh-Hant', 380],
    ['/id/hkust?lang=en', 380],
    ['/id/algorithmic-bias?lang=zh-Hant', 1440],
    ['/id/itf~FUNDS~hkust-mit-iot-control?lang=zh-Hant', 380],
    ['/id/source-c41ea0175d94?lang=en', 1440],
  ])('%s at %d pixels keeps nobody out and asks nobody else', async (path, width) => {
    const reader = await visit(path, { width });
    await reader.page.locator('h1').waitFor();
    if (!path.includes('~')) await wholePage(reader);
    await reader.page.locator('.head .actions').waitFor();
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test.each([
    ['itf', 'Recipients', 14],
    ['hkust', 'Industry partners', 6],
    ['algorithmic-bias', 'Raised by', null],
  ])('%s: a tab with its count, its table and its file', async (id, relation, count) => {
    const reader = await visit(`/id/${id}?lang=en`);
    const tab = reader.page.getByRole('tab', { name: new RegExp(`^${relation} \\d+$`) });
    await tab.click();
    await reader.page.getByRole('region', { name: relation, exact: true }).waitFor();
    await table(reader);
    const said = Number(/\d+$/.exec((await tab.textContent()) ?? '')?.[0]);
    if (count !== null) expect(said).toBe(count);
    const names = await reader.page.locator('tbody td.name a').allInnerTexts();
    expect(names).toHaveLength(said);
    const file = await reader.page.request.get(
      pearl.url + (await reader.page.getByRole('link', { name: `CSV: ${relation}` }).getAttribute('href')),
    );
    const records: Record<string, string>[] = parse(await file.body(), CSV);
    expect(records.map((record) => Object.entries(record).find(([path]) => path.endsWith('.node.name'))?.[1])).toEqual(names);
    expect(new URL(reader.page.url()).searchParams.has('tab')).toBe(true);
    expect(reader.problems).toEqual([]);
  });

  test('a table goes on, is ordered by a click, and opens in the playground', async () => {
    const reader = await visit('/id/itf?lang=en');
    await table(reader);
    const rows = reader.page.locator('[role=tabpanel] tbody tr');
    expect(await rows.count()).toBe(25);
    await reader.button('11 more').click();
    await rows.nth(35).waitFor();
    expect(await reader.button(/\d more/).count()).toBe(0);

    await reader.page.getByRole('tab', { name: /^Recipients/ }).click();
    const amount = reader.page.getByRole('columnheader', { name: 'Amount' });
    await amount.waitFor();
    expect(await amount.getAttribute('aria-sort')).toBe('descending');
    await rows.first().getByText('HK$10,000,000,000').waitFor();
    await reader.page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await rows.first().getByText('Automotive Platforms').waitFor();

    await reader.page.getByRole('link', { name: 'Open this query in the playground' }).click();
    await reader.shows('Operation Editor', 'query Recipients');
    await reader.shows('Variables', '"itf"');
  });

  test('the language can be switched, and the address keeps it and the tab', async () => {
    const reader = await visit('/id/itf?lang=en&tab=recipients');
    await reader.page.getByRole('tab', { name: /^Recipients/, selected: true }).waitFor();
    await reader.button('繁體中文').click();
    await reader.page.getByRole('heading', { level: 1, name: '創新及科技基金' }).waitFor();
    await reader.page.getByRole('tab', { name: /^受資助者/, selected: true }).waitFor();
    await reader.page.getByRole('link', { name: '新型工業加速計劃' }).first().waitFor();
    const address = new URL(reader.page.url()).searchParams;
    expect([address.get('lang'), address.get('tab')]).toEqual(['zh-Hant', 'recipients']);
    expect(reader.problems).toEqual([]);
  });

  test('what is below the fold is asked when it comes into view', async () => {
    const reader = await visit('/id/hkust?lang=en', { width: 380, height: 600 });
    await table(reader);
    const asked = () => reader.queriesRun.some((body) => body.includes('ShowRelated'));
    expect(asked()).toBe(false);
    await reader.page.getByRole('heading', { name: 'Related entities' }).scrollIntoViewIfNeeded();
    await reader.page.locator('.related li').first().waitFor();
    expect(asked()).toBe(true);
  });

  test('a panel without an answer says so, can be asked again, and leaves the others', async () => {
    const reader = await Visit.start(browser, pearl.url);
    visits.push(reader);
    await reader.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('ShowTimeline')
        ? route.fulfill({ status: 503, json: { errors: [{ message: 'The database rests.' }] } })
        : route.fallback(),
    );
    await reader.page.goto(`${pearl.url}/id/hkust?lang=en`);
    const panel = reader.page.getByRole('region', { name: 'Timeline' });
    await table(reader);
    await panel.scrollIntoViewIfNeeded();
    await panel.getByRole('alert').getByText('The database rests.').waitFor();
    await reader.page.unroute('**/graphql');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('img').waitFor();
  });

  test('by keyboard alone: from an unknown id over the search field to a tab, a row and its fact', async () => {
    const reader = await visit('/id/hkusst?lang=en');
    const { page } = reader;
    await page.getByRole('heading', { name: 'Nothing in this graph has the id “hkusst”.' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'The Hong Kong University of Science and Technology' }).waitFor();
    await page.getByRole('combobox').focus();
    await page.keyboard.type('hkust');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/id/hkust?lang=en');
    await table(reader);

    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^Places/, selected: true }).waitFor();
    await page.getByRole('link', { name: 'Hong Kong', exact: true }).first().waitFor();
    // Over the table, its heads and the name to the fact.
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 12 && (await focused()) !== 'is located in'; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/id/hkust~LOCATED_IN~**');
    await page.getByRole('heading', { level: 1, name: /is located in Hong Kong/ }).waitFor();
    // The browser tells of the page that was not found.
    expect(reader.problems.filter((each) => !each.includes('404'))).toEqual([]);
  });
});
