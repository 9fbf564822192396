import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Running } from '../../src/main.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';
import { seeded, startPearl } from '../running/pearl.js';
import { ExplorerVisit } from './explorerVisits.js';
import { CHROMIUM_MISSING, launchBrowser } from './visit.js';

const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
const LOGIN = { NEO4J_URI: NEO4J_TEST_URI, NEO4J_USERNAME: NEO4J_TEST_USERNAME, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD };

/** Makes a picture on a running service, and follows its link as somebody else would: the same entities, facts and places. */
async function followSharedLink(browser: Browser, url: string): Promise<void> {
  const first = await ExplorerVisit.start(browser, `${url}/?seed=hkust&lang=en`);
  await first.draws(1);
  await first.page.keyboard.press('e');
  await first.button('Add 20').click();
  await first.draws(21);
  await first.button(/: hosts Research centre$/).click();
  await first.draws(/^2\d entities/);
  const picture = await first.picture();
  const link = first.page.url();
  expect(picture.match(/<g id=/g)?.length).toBeGreaterThan(22);
  expect(picture.match(/<line/g)?.length).toBeGreaterThan(40);

  const second = await ExplorerVisit.start(browser, link, { width: 800 });
  expect(await second.picture()).toBe(picture);
  expect(second.page.url()).toBe(link);

  // A link without places is laid out anew: the layout has nothing random in it, so two readers see the same.
  const bare = link.replace(/&at=[^&]*/, '');
  const pictures = [];
  for (let reader = 0; reader < 2; reader++) {
    const third = await ExplorerVisit.start(browser, bare);
    pictures.push(await third.picture());
    expect(third.problems).toEqual([]);
    await third.close();
  }
  expect(pictures[0]).toBe(pictures[1]);
  expect(pictures[0]?.match(/<line/g)).toHaveLength(picture.match(/<line/g)?.length ?? 0);
  expect([...first.problems, ...second.problems]).toEqual([]);
  await Promise.all([first.close(), second.close()]);
}

/** Goes through the pages as a reader does, without the mouse where there is a key. */
async function walk(browser: Browser, url: string): Promise<void> {
  const reader = await ExplorerVisit.start(browser, `${url}/?lang=en`);
  const { page } = reader;
  await page.keyboard.press('/');
  await page.keyboard.type('data privacy');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.way-counts').waitFor();
  await page.keyboard.press('e');
  await reader.draws(/^1\d entities/);
  await page.keyboard.press('u');
  await reader.draws(1);

  await page.getByRole('link', { name: 'Entity page' }).click();
  await page.getByRole('heading', { level: 1, name: 'Data privacy' }).waitFor();
  await page.getByRole('tab', { name: /^Projects/ }).click();
  await page.locator('[role=tabpanel] tbody tr').first().waitFor();
  await page.getByRole('button', { name: '繁體中文' }).click();
  await page.getByRole('heading', { level: 1, name: '資料私隱' }).waitFor();

  await page.goto(`${url}/paths/?from=hkust&to=hsbc&lang=en`);
  await page.getByRole('link', { name: 'HKMA announces first GenAI sandbox participants' }).waitFor();
  await page.goto(`${url}/rank/?lang=en`);
  await page.getByRole('link', { name: 'Hong Kong', exact: true }).waitFor();
  await page.goto(`${url}/gaps/?lang=en`);
  await page.getByText('Challenges that no known project addresses').first().waitFor();
  expect(reader.problems).toEqual([]);
  await reader.close();
}

onEachEngine('the pages', (graph, engine) => {
  let pearl: Running;
  let browser: Browser;

  beforeAll(async () => {
    if (engine.name === 'neo4j') await seeded(graph());
    pearl = await startPearl(engine.name === 'neo4j' ? { ...LOGIN, PEARL_SEED: 'none' } : {});
    if (!CHROMIUM_MISSING) browser = await launchBrowser();
  }, TURN_TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    await pearl?.stop();
  });

  // On a build server a missing browser is a failure: there nobody reads a warning.
  const withBrowser = CHROMIUM_MISSING && !process.env.CI ? test.skip : test;

  withBrowser('show the same entities, facts and places to whoever follows a link', () => followSharedLink(browser, pearl.url));

  withBrowser('answer a reader who looks up, expands, takes back, reads on and follows paths', () => walk(browser, pearl.url));
});
