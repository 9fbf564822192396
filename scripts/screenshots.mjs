/** Takes the pictures of the README from the built service: `npm run screenshots`. Needs a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { start } from '../dist/main.js';

const PICTURES = [
  { name: 'playground', width: 1440, height: 900, locale: 'en-GB', example: 'Who funds AI in healthcare?' },
  { name: 'playground-zh', width: 1440, height: 900, locale: 'zh-HK', example: null },
  { name: 'playground-phone', width: 380, height: 760, locale: 'en-GB', example: null },
];

const data = mkdtempSync(join(tmpdir(), 'pearl-screenshots-'));
const pearl = await start({ PORT: '0', PEARL_DATA_DIR: data, LOG_LEVEL: 'silent' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

for (const { name, width, height, locale, example } of PICTURES) {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${pearl.url}/playground/`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor({ state: 'attached' });
  if (example !== null) {
    await page.getByRole('button', { name: example }).click();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.getByRole('region', { name: 'Result Window' }).filter({ hasText: '"data"' }).waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
}

await browser.close();
await pearl.stop();
rmSync(data, { recursive: true });
