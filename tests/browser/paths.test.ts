/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { describePage, expectSound, LOOKS } from './questionPages.js';
import type { Visit } from './visit.js';

const HKUST_TO_HSBC = '/paths/?lang=en&from=hkust&to=hsbc';

const path = ({ page }: Visit, text: string) => page.locator('.path').filter({ hasText: text });
const parameters = ({ page }: Visit) => new URL(page.url()).searchParams;

describePage('paths', (visit) => {
  test.each(LOOKS)('in %s at %d pixels keeps nobody out, with and without paths', async (language, width) => {
    const reader = await visit(`/paths/?lang=${language}`, { width });
    await reader.page.locator('.samples a').nth(2).waitFor();
    if (language === 'en') await expectSound(reader);
    await reader.page.locator('.samples a').first().click();
    await reader.page.locator('.path').first().waitFor();
    await reader.page.locator('.type-choice summary').click();
    await expectSound(reader);
  });

  test('HKUST leads to HSBC through the sandbox, and each step has its source', async () => {
    const reader = await visit(HKUST_TO_HSBC);
    const found = path(reader, 'GenA.I. Sandbox');
    expect(await found.locator('.row').textContent()).toMatch(
      /Science and Technology.*partners with.*GenA\.I\. Sandbox.*partners with.*HSBC/,
    );
    const facts = found.locator('.facts li');
    expect(await facts.count()).toBe(2);
    for (const fact of await facts.all()) {
      expect(await fact.textContent()).toMatch(/\d+% sure/);
      expect(await fact.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
    }
    await reader.page.getByText('1 path', { exact: true }).waitFor();
  });

  test('an entity can be avoided and taken back, and "back" does the same', async () => {
    const reader = await visit(HKUST_TO_HSBC);
    await reader.button('Avoid GenA.I. Sandbox').click();
    await path(reader, 'Financial services').first().waitFor();
    expect(parameters(reader).getAll('avoid')).toEqual(['genai-sandbox']);
    expect(await path(reader, 'GenA.I. Sandbox').count()).toBe(0);
    await reader.button('Take GenA.I. Sandbox back').click();
    await path(reader, 'GenA.I. Sandbox').waitFor();
    await reader.page.goBack();
    await reader.button('Take GenA.I. Sandbox back').waitFor();
    await path(reader, 'Financial services').first().waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('the ends swap, and the address shows the same after a reload and in the other language', async () => {
    const reader = await visit(`${HKUST_TO_HSBC}&view=specific&confidence=0.6&steps=3`);
    await path(reader, 'GenA.I. Sandbox').first().waitFor();
    await reader.button('Swap from and to').click();
    await reader.page.waitForFunction(() => document.querySelector('.path .row')?.textContent?.startsWith('HSBC'));
    expect([parameters(reader).get('from'), parameters(reader).get('to')]).toEqual(['hsbc', 'hkust']);
    const rows = await reader.page.locator('.row').allInnerTexts();
    await reader.page.reload();
    await path(reader, 'GenA.I. Sandbox').first().waitFor();
    expect(await reader.page.locator('.row').allInnerTexts()).toEqual(rows);
    await reader.button('繁體中文').click();
    await path(reader, '香港科技大學').first().waitFor();
    expect(await reader.page.getByRole('combobox', { name: '起點' }).inputValue()).toBe('滙豐');
    expect(await reader.page.locator('.row').count()).toBe(rows.length);
    expect(reader.problems).toEqual([]);
  });

  test('no path within one step is said, with what to try next', async () => {
    const reader = await visit(`${HKUST_TO_HSBC}&steps=1`);
    await reader.page.getByText('No path within 1 step.').waitFor();
    await reader.button('Allow 3 steps').click();
    await path(reader, 'GenA.I. Sandbox').waitFor();
  });

  test('an id that no entity has is answered with the nearest ids', async () => {
    const reader = await visit('/paths/?lang=en&from=hkustt&to=hsbc');
    await reader.page.getByRole('alert').getByText('Did you mean "hkust" or "hku"?').waitFor();
  });

  test('a long search can be called off and asked again', async () => {
    const reader = await visit('/paths/?lang=en');
    await reader.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query ShortestPaths') ? undefined : route.continue(),
    );
    await reader.page.locator('.samples a').first().click();
    await reader.button('Cancel').click();
    await reader.page.unrouteAll();
    await reader.button('Try again').click();
    await reader.page.locator('.path').first().waitFor();
  });

  test('a journey by keyboard alone: choose both ends, avoid what is in between, take it back', async () => {
    const reader = await visit('/paths/?lang=en');
    const { keyboard } = reader.page;
    const focusOn = async (label: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        const name = await reader.page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent) ?? '';
        });
        if (label.test(name)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not come to ${label}.`);
    };
    for (const [field, typed, name] of [
      [/^From$/, 'hkust', 'The Hong Kong University of Science and Technology'],
      [/^To$/, 'hsbc', 'HSBC'],
    ] as const) {
      await focusOn(field);
      await keyboard.type(typed);
      await reader.page.getByRole('option').first().filter({ hasText: name }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    }
    await path(reader, 'GenA.I. Sandbox').waitFor();
    await focusOn(/^Avoid GenA/);
    expect(await reader.page.locator('.path.lit').count()).toBe(1);
    await keyboard.press('Enter');
    await path(reader, 'Financial services').first().waitFor();
    await focusOn(/^Take GenA/);
    await keyboard.press('Enter');
    await path(reader, 'GenA.I. Sandbox').waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('the facts of the paths are a file, and the question opens in the playground', async () => {
    const reader = await visit(HKUST_TO_HSBC);
    const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.page.getByRole('link', { name: 'CSV' }).click()]);
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), { columns: true, bom: true });
    expect(rows.map((row) => row['shortestPaths.paths.relationships.to.id'])).toEqual(['hkust', 'hsbc']);
    await reader.page.getByRole('link', { name: 'Open as GraphQL' }).click();
    await reader.shows('Operation Editor', 'query ShortestPaths');
    await reader.shows('Variables', '"hsbc"');
  });
});
