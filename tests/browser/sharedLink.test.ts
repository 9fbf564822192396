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

onEachEngine('the link of a picture', (graph, engine) => {
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
  (CHROMIUM_MISSING && !process.env.CI ? test.skip : test)('shows the same entities, facts and places', () =>
    followSharedLink(browser, pearl.url),
  );
});
