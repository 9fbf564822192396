/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startPearl } from '../running/pearl.js';
import { accessibilityFindings } from './accessibility.js';
import { CHROMIUM_MISSING, launchBrowser, Visit, type VisitOptions } from './visit.js';

const PAGES = new URL('../../dist/web/', import.meta.url);

/** The widths and languages in which every page is looked at. */
export const LOOKS = [
  ['en', 1440],
  ['en', 380],
  ['zh-Hant', 1440],
  ['zh-Hant', 380],
] as const;

/** Tests of a page that puts a question to the graph; without a browser they are skipped, and that is said. */
export function describePage(name: string, tests: (visit: (path: string, options?: VisitOptions) => Promise<Visit>) => void): void {
  if (CHROMIUM_MISSING && !process.env.CI) console.warn(`/${name}/ is not tested. ${CHROMIUM_MISSING}`);

  // On a build server a missing browser is a failure: there nobody reads a warning.
  (CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)(`the page /${name}/`, () => {
    let pearl: Awaited<ReturnType<typeof startPearl>>;
    let browser: Browser;
    let visits: Visit[] = [];

    beforeAll(async () => {
      if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
      if (!existsSync(new URL(`${name}/index.html`, PAGES))) throw new Error(`dist/web has no ${name}: build the pages first.`);
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

    tests(async (path, options) => {
      const started = await Visit.start(browser, pearl.url, options);
      visits.push(started);
      await started.page.goto(pearl.url + path);
      return started;
    });
  });
}

/** Nobody is kept out, nothing is wider than the screen, and nothing went wrong. */
export async function expectSound({ page, problems }: Visit): Promise<void> {
  const [scrollWidth, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(scrollWidth).toBeLessThanOrEqual(width ?? 0);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
}
