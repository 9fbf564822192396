import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startPearl } from '../running/pearl.js';
import { CHROMIUM_MISSING, launchBrowser, Visit, type VisitOptions } from './visit.js';

const PAGE = new URL('../../dist/web/playground/index.html', import.meta.url);

/** A first-time visitor, who opens a path of the site. */
export type StartVisit = (path: string, options?: VisitOptions) => Promise<Visit & { readonly headers: Record<string, string> }>;

/** Tests that visit a started service with a browser; without one they are skipped, and that is said. */
export function describeVisits(name: string, tests: (visit: StartVisit) => void): void {
  if (CHROMIUM_MISSING && !process.env.CI) console.warn(`${name} is not tested. ${CHROMIUM_MISSING}`);

  // On a build server a missing browser is a failure: there nobody reads a warning.
  (CHROMIUM_MISSING && !process.env.CI ? describe.skip : describe)(name, () => {
    let pearl: Awaited<ReturnType<typeof startPearl>>;
    let browser: Browser;
    let visits: Visit[] = [];

    beforeAll(async () => {
      if (CHROMIUM_MISSING) throw new Error(CHROMIUM_MISSING);
      if (!existsSync(PAGE)) throw new Error('dist/web has no playground: build the pages first.');
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
      return Object.assign(started, { headers: await started.open(path) });
    });
  });
}
