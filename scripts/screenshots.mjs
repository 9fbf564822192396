/** Takes the pictures of the README from the built service: `npm run screenshots`, or `npm run screenshots dashboard` for one page. Needs a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { start } from '../dist/main.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 380, height: 760 };

/** What each page needs before it is worth a picture. */
const PAGES = {
  async playground(page, { example }) {
    await page.locator('.graphiql-query-editor .view-line').first().waitFor({ state: 'attached' });
    if (example === undefined) return;
    await page.getByRole('button', { name: example }).click();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.getByRole('region', { name: 'Result Window' }).filter({ hasText: '"data"' }).waitFor();
  },
  async dashboard(page, { from }) {
    await page.locator('.drawing svg').nth(7).waitFor();
    if (from !== undefined)
      await page
        .getByRole('region')
        .nth(from)
        .evaluate((card) => card.scrollIntoView());
  },
  async explorer(page) {
    await page.locator('.way-counts').waitFor();
    await page.keyboard.press('e');
    await page.locator('.counts').filter({ hasText: /^1\d/ }).waitFor();
    // Until the layout has put everything in its place, which the address tells.
    await page.waitForFunction(() => location.hash.includes('at='));
  },
  async entity(page) {
    await page.getByRole('tab').first().waitFor();
  },
  async paths(page) {
    await page.locator('main li').first().waitFor();
  },
};

const PICTURES = [
  { name: 'explorer', on: 'explorer', path: '/?seed=data-privacy', ...DESK, locale: 'en-GB' },
  { name: 'explorer-zh-phone', on: 'explorer', path: '/?seed=data-privacy', ...PHONE, locale: 'zh-HK' },
  { name: 'entity', on: 'entity', path: '/id/itf', ...DESK, locale: 'en-GB' },
  { name: 'entity-zh', on: 'entity', path: '/id/hkust', ...DESK, locale: 'zh-HK' },
  { name: 'paths', on: 'paths', path: '/paths/?from=cuhk&to=hsbc', ...DESK, locale: 'en-GB' },
  { name: 'playground', on: 'playground', ...DESK, locale: 'en-GB', example: 'Who funds AI in healthcare?' },
  { name: 'playground-zh', on: 'playground', ...DESK, locale: 'zh-HK' },
  { name: 'playground-phone', on: 'playground', ...PHONE, locale: 'en-GB' },
  { name: 'dashboard', on: 'dashboard', width: 1440, height: 1230, locale: 'en-GB' },
  { name: 'dashboard-zh', on: 'dashboard', width: 1440, height: 1420, locale: 'zh-HK', from: 4 },
  { name: 'dashboard-phone', on: 'dashboard', ...PHONE, locale: 'en-GB' },
];

const [, , only] = process.argv;
const data = mkdtempSync(join(tmpdir(), 'pearl-screenshots-'));
const pearl = await start({ PORT: '0', PEARL_DATA_DIR: data, LOG_LEVEL: 'silent' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

for (const picture of PICTURES.filter(({ on }) => only === undefined || on === only)) {
  const { name, on, path = `/${on}/`, width, height, locale } = picture;
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(pearl.url + path);
  await PAGES[on](page, picture);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
}

await browser.close();
await pearl.stop();
rmSync(data, { recursive: true });
