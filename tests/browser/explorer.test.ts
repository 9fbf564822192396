/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startPearl } from '../running/pearl.js';
import { accessibilityFindings } from './accessibility.js';
import { ExplorerVisit } from './explorerVisits.js';
import { answerAs, generatedGraph } from './generatedGraph.js';
import { CHROMIUM_MISSING, launchBrowser, type VisitOptions } from './visit.js';

const PAGE = new URL('../../dist/web/explorer/index.html', import.meta.url);

if (CHROMIUM_MISSING && !process.env.CI) console.warn(`The explorer is not tested. ${CHROMIUM_MISSING}`);

// On a build server a missing browser is a failure: there nobody reads a warning.
(CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)('explorer', () => {
  let pearl: Awaited<ReturnType<typeof startPearl>>;
  let browser: Browser;
  let visits: ExplorerVisit[] = [];

  const visit = async (path: string, options?: VisitOptions) => {
    const started = await ExplorerVisit.start(browser, pearl.url + path, options);
    visits.push(started);
    return started;
  };

  beforeAll(async () => {
    if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
    if (!existsSync(PAGE)) throw new Error('dist/web has no explorer: build the pages first.');
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

  test('a sample is expanded, undone, redone, and what it added removed', async () => {
    const reader = await visit('/?lang=en');
    expect(await reader.page.locator('.samples li').count()).toBe(3);
    await reader.button('University').click();
    await reader.draws(1);
    const before = await reader.picture();
    await reader.page.getByRole('row', { name: /leads Project/ }).waitFor();
    await reader.button('Expand').click();
    await reader.page.getByRole('dialog').getByRole('checkbox', { name: 'leads 19' }).check();
    await reader.button('Add 19').click();
    await reader.draws(20);
    const after = await reader.picture();
    expect(after.match(/<line/g)?.length).toBeGreaterThanOrEqual(19);
    await reader.button('Undo').click();
    await reader.draws(1);
    expect(await reader.picture()).toBe(before);
    await reader.button('Redo').click();
    await reader.draws(20);
    expect(await reader.picture()).toBe(after);
    // What was chosen is used up: the next expansion asks again.
    await reader.button(/^Expand further: and \d+ more/).click();
    await reader.button('Cancel').click();
    await reader.button('Remove what this expansion added (19)').click();
    await reader.draws(1);
    expect(reader.problems).toEqual([]);
  });

  test('which projects address diseases of an ageing population, who funds them, what joins a university behind them with HSBC: seven steps', async () => {
    const reader = await visit('/?lang=en');
    const { page } = reader;
    await page.getByRole('combobox').first().fill('ageing');
    await page.getByRole('option', { name: 'Ageing population' }).click();
    await page.locator('.way-counts').getByRole('button', { name: '+4: is addressed by Project' }).click();
    await reader.draws(5);
    await reader.button('Select neighbours too').click();
    await reader.button('Expand').click();
    await page.locator('.row', { hasText: 'Strategic Topics Grant Fund' }).waitFor();
    await page.locator('.row', { hasText: 'The Chinese University of Hong Kong' }).click();
    await page.getByRole('link', { name: 'Paths from here' }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('HSBC');
    await page.getByRole('option', { name: 'HSBC' }).first().click();
    await page.getByText('Path 1, 3 steps').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Source');
    expect(reader.problems).toEqual([]);
  });

  test('a click on the canvas selects, a double click expands, and dragging pins', async () => {
    const reader = await visit('/?seed=data-privacy&lang=en');
    await reader.draws(1);
    await reader.page.keyboard.press('a');
    await reader.page.getByRole('heading', { name: 'On the canvas' }).waitFor();
    const box = await reader.page.locator('.canvas').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await reader.page.mouse.click(x, y);
    await reader.page.getByRole('heading', { name: 'Data privacy' }).waitFor();
    await reader.page.mouse.move(x, y);
    await reader.page.mouse.down();
    await reader.page.mouse.move(x + 60, y + 40, { steps: 4 });
    await reader.page.mouse.up();
    await reader.button('Unpin').waitFor();
    await reader.page.mouse.dblclick(x + 60, y + 40);
    await reader.draws(/^1\d entities/);
    expect(new URL(reader.page.url()).hash).toContain('pin=data-privacy');
    expect(reader.problems).toEqual([]);
  });

  test('by keyboard alone: look up, expand, walk the list, select, see source and date, hide, undo', async () => {
    const reader = await visit('/?lang=en');
    const { keyboard } = reader.page;
    await keyboard.press('/');
    await keyboard.type('data privacy');
    await reader.page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reader.draws(1);
    await reader.page.getByRole('heading', { name: 'Data privacy' }).waitFor();
    await reader.page.locator('.way-counts').waitFor();
    await keyboard.press('e');
    await reader.draws(/^1\d entities/);
    await keyboard.press('l');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    const focused = reader.page.locator('.row:focus');
    const id = await focused.getAttribute('data-id');
    await keyboard.press('Enter');
    await reader.page.waitForURL((address) => address.hash.endsWith(`select=${id}`));
    await reader.page.locator('.details .detail').first().waitFor();
    expect(await reader.page.locator('.details .detail').first().textContent()).toMatch(/(since|undated).*% sure/);
    expect(await reader.page.locator('.details .detail a').count()).toBeGreaterThan(0);
    const seen = await reader.page.locator('.counts').textContent();
    await keyboard.press('h');
    await reader.page.getByText('Hidden or filtered out: 1 entity').waitFor();
    await keyboard.press('u');
    await reader.page
      .locator('.counts')
      .filter({ hasText: seen ?? '' })
      .waitFor();
    await keyboard.press('?');
    await reader.page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await keyboard.press('Escape');
    expect(reader.problems).toEqual([]);
  });

  test('filters leave out, and say how much', async () => {
    const reader = await visit('/?seed=data-privacy&lang=en');
    await reader.draws(1);
    await reader.page.keyboard.press('e');
    await reader.draws(/^1\d entities/);
    await reader.page.locator('summary', { hasText: 'Filters' }).click();
    await reader.page.getByRole('checkbox', { name: 'Initiative' }).uncheck();
    await reader.page.getByText(/Hidden or filtered out: \d+ entities, \d+ facts/).waitFor();
    await reader.page.getByLabel('From').fill('2024');
    await reader.page.getByLabel('From').press('Enter');
    await reader.page.getByRole('checkbox', { name: 'Also what has no date' }).uncheck();
    expect(decodeURIComponent(new URL(reader.page.url()).hash)).toMatch(/without=INITIATIVE&from=2024&undated=no/);
    await reader.button('Show everything').click();
    await reader.draws(/^1\d entities/);
    expect(reader.problems).toEqual([]);
  });

  test('what is drawn can be had as files and as a query', async () => {
    const reader = await visit('/?seed=data-privacy&lang=en');
    await reader.page.keyboard.press('e');
    await reader.draws(/^1\d entities/);
    const svg = await reader.picture();
    const facts = svg.match(/<line/g)?.length ?? 0;
    expect((await reader.saved('CSV')).trim().split('\n')).toHaveLength(facts + 1);
    expect((await reader.saved('GEXF')).match(/<edge /g)).toHaveLength(facts);
    expect((await reader.saved('GraphML')).match(/<edge /g)).toHaveLength(facts);
    expect(await reader.saved('PNG')).toContain('PNG');
    const query = await reader.page.getByRole('link', { name: 'Open as GraphQL' }).getAttribute('href');
    const { searchParams } = new URL(`http://pearl.test/?${new URL(query ?? '').hash.slice(1)}`);
    const body = { query: searchParams.get('query'), variables: JSON.parse(searchParams.get('variables') ?? '') };
    const answer = await (await reader.page.request.post(`${pearl.url}/graphql`, { data: body })).json();
    expect(answer.errors).toBeUndefined();
    expect(answer.data.nodes.filter((node: { relationshipType?: string }) => node.relationshipType !== undefined)).toHaveLength(facts);
    expect(reader.problems).toEqual([]);
  });

  test.each([
    ['en', 1440],
    ['en', 380],
    ['zh-Hant', 1440],
    ['zh-Hant', 380],
  ] as const)('accessible, and no wider than the window, in %s at %d pixels', async (language, width) => {
    const reader = await visit(`/?lang=${language}`, { width });
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    await reader.page.locator('.samples button').nth(1).click();
    await reader.page.locator('.details .detail').first().waitFor();
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    await reader.page.locator('.back').click();
    for (const fold of await reader.page.locator('summary').all()) await fold.click();
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(reader.problems).toEqual([]);
  });

  test('the language can be switched, for names as for words, and the picture stays', async () => {
    const reader = await visit('/?seed=hkust&lang=en');
    await reader.draws(1);
    await reader.button('繁體中文').click();
    await reader.page.getByRole('heading', { name: '香港科技大學' }).waitFor();
    const address = new URL(reader.page.url());
    expect([address.searchParams.get('lang'), address.hash]).toEqual(['zh-Hant', '#add=;;;hkust&at=0.0&select=hkust']);
    expect(reader.problems).toEqual([]);
  });

  test('embedded: the picture alone, in a frame of any page', async () => {
    const reader = await visit('/?seed=hkust,hku&lang=en');
    await reader.draws(2);
    const address = new URL(reader.page.url());
    address.searchParams.set('embed', '1');
    const response = await reader.page.goto(address.href);
    expect(response?.headers()['content-security-policy']).toContain('frame-ancestors *');
    await reader.draws(2);
    expect(await reader.page.getByRole('button').count()).toBe(0);
    expect(await accessibilityFindings(reader.page)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test('an entity that is not in the graph, and a graph that does not answer, are said', async () => {
    const reader = await visit('/?seed=hkust,no-such-entity&lang=en');
    await reader.page.getByText('1 of this link is not in the graph any more.').waitFor();
    await reader.page.route('**/graphql', (route) =>
      route.fulfill({ status: 503, json: { errors: [{ message: 'The database rests.' }] } }),
    );
    await reader.page.goto(`${pearl.url}/?seed=hku&lang=en`);
    await reader.page.getByRole('alert').getByText('The database rests.').first().waitFor();
    await reader.page.unroute('**/graphql');
    await reader.button('Try again').first().click();
    await reader.draws(1);
  });

  test('2,000 entities and 6,000 facts load, and stay usable', async () => {
    const graph = generatedGraph(2000, 6000);
    const reader = await visit('/?lang=en');
    await reader.page.route('**/graphql', (route) => route.fulfill({ json: answerAs(graph, route.request().postDataJSON()) }));
    const session = await reader.page.context().newCDPSession(reader.page);
    await session.send('Performance.enable');
    const scriptSeconds = async () =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;

    await reader.page.goto(`${pearl.url}/?lang=en#add=;;;${graph.ids.join(',')}`);
    await reader.draws(/^2000 entities, 6000 facts/);
    const layout = await reader.page.evaluate(() => performance.getEntriesByName('layout').map(({ duration }) => duration));
    const loading = await scriptSeconds();
    const box = await reader.page.locator('.canvas').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    for (let step = 0; step < 4; step++) {
      await reader.page.mouse.move(x + step * 10, y + step * 7);
      await reader.page.mouse.wheel(0, step % 2 === 0 ? -120 : 120);
    }
    await reader.page.mouse.down();
    await reader.page.mouse.move(x - 100, y, { steps: 4 });
    await reader.page.mouse.up();
    const interaction = (await scriptSeconds()) - loading;
    console.info(
      `2,000 entities: layout ${Math.round(layout[0] ?? 0)} ms in its worker, page ${loading.toFixed(2)} s of script until drawn, ${((interaction * 1000) / 12).toFixed(0)} ms of script for a step of the pointer`,
    );
    expect(layout[0]).toBeLessThan(15_000);
    expect(loading).toBeLessThan(10);
    // A dozen steps of the pointer, on whatever machine.
    expect(interaction).toBeLessThan(3);
    expect(reader.problems).toEqual([]);
  });
});
