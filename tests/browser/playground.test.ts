import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';
import { describeVisits } from './playgroundVisits.js';

const QUERIES = new URL('../../queries/', import.meta.url);

const examples = readdirSync(QUERIES)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => parseSavedQuery(file, readFileSync(new URL(file, QUERIES), 'utf8')));

describeVisits('playground', (visit) => {
  test('a first visit finds the examples open and the first of them in the editor, not yet run', async () => {
    const first = await visit('/playground');
    expect(await first.page.title()).toBe('Pearl playground');
    expect(first.headers['content-security-policy']).toContain("default-src 'self'");
    await first.page.getByRole('heading', { name: 'Examples' }).waitFor();
    await first.shows('Operation Editor', 'query GovernmentInitiatives');
    expect(first.queriesRun).toEqual([]);
    expect(first.problems).toEqual([]);
  });

  test.each([
    ['en', '/playground', 'en-GB'],
    ['zh-Hant', '/playground', 'zh-HK'],
    ['zh-Hant', '/playground?lang=zh-Hant', 'en-GB'],
  ] as const)('examples are listed in %s at %s for a %s browser', async (language, path, locale) => {
    const reader = await visit(path, { locale });
    for (const example of examples) {
      const button = reader.button(example.title[language]);
      await button.getByText(example.description[language], { exact: true }).waitFor();
    }
    expect(await reader.page.locator('html').getAttribute('lang')).toBe(language);
    expect(reader.problems).toEqual([]);
  });

  test('every example runs, in its own tab, and finds something', async () => {
    const reader = await visit('/playground');
    for (const example of examples) {
      const operation = /^query (\w+)/m.exec(example.query)?.[1] ?? '';
      await reader.button(example.title.en).click();
      await reader.shows('Operation Editor', `query ${operation}`);
      const answer = await reader.run();
      expect({ operation, errors: answer.errors }).toEqual({ operation, errors: undefined });
      for (const value of Object.values(answer.data)) expect({ operation, value }).not.toEqual({ operation, value: null });
    }
    expect(reader.problems).toEqual([]);
  });

  test('the language can be switched, and the address keeps it', async () => {
    const reader = await visit('/playground');
    await reader.button('繁體中文').click();
    await reader.page.getByRole('heading', { name: '範例' }).waitFor();
    expect(new URL(reader.page.url()).searchParams.get('lang')).toBe('zh-Hant');
  });

  test('an example opens in a new tab with its variables, and Run shows the answer', async () => {
    const reader = await visit('/playground');
    // With the keyboard, as some readers do.
    await reader.button(/HKUST's and CUHK's centres/).press('Enter');
    await reader.shows('Operation Editor', 'query ResearchCentres');
    await reader.shows('Variables', '"hkust"');
    expect(await reader.tabs()).toEqual(['GovernmentInitiatives', 'ResearchCentres']);
    expect(reader.queriesRun).toEqual([]);

    await reader.button(/^Execute query/).click();
    await reader.shows('Result Window', 'AI Chip Center');
    expect(reader.queriesRun).toHaveLength(1);

    await reader.page.getByRole('tab', { name: 'GovernmentInitiatives' }).click();
    await reader.shows('Operation Editor', 'query GovernmentInitiatives');
    expect(reader.problems).toEqual([]);
  });

  test('what a visitor has written survives opening an example and coming back', async () => {
    const writer = await visit('/playground');
    await writer.button('New tab').click();
    await writer.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code').click();
    await writer.page.keyboard.insertText('query Mine { __typename }');
    await writer.page.getByRole('tab', { name: 'Mine' }).waitFor();
    await writer.button(/^Who funds AI in healthcare/).click();
    await writer.shows('Operation Editor', 'query HealthcareFunding');
    await writer.button('Hide Examples').click();
    // GraphiQL stores the tabs half a second after the last change.
    await writer.page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('HealthcareFunding'));

    await writer.open('/playground');
    await writer.page.getByRole('tab', { name: 'Mine' }).click();
    await writer.shows('Operation Editor', 'query Mine { __typename }');
    expect(await writer.page.getByRole('heading', { name: 'Examples' }).count()).toBe(0);
    expect(writer.problems).toEqual([]);
  });

  test('the documentation opens and leads to the root type', async () => {
    const reader = await visit('/playground');
    await reader.button('Show Documentation Explorer').click();
    await reader.page.getByRole('link', { name: 'Query', exact: true }).click();
    await reader.page.getByRole('link', { name: 'universities', exact: true }).waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('a mistake is answered with its message', async () => {
    const writer = await visit('/playground');
    await writer.button('New tab').click();
    await writer.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code').click();
    await writer.page.keyboard.insertText('{ nonesuch }');
    await writer.button(/^Execute query/).click();
    await writer.shows('Result Window', 'Cannot query field');
  });

  test('a link carries query and variables to another visitor, and does not run them', async () => {
    const sender = await visit('/playground');
    await sender.button(/^Every initiative in both languages/).click();
    await sender.shows('Variables', '"pageSize": 10');
    await sender.button('Copy link to this query').click();
    await sender.page.waitForURL(/#query=/);

    const link = new URL(sender.page.url());
    const receiver = await visit(link.pathname + link.hash);
    await receiver.shows('Operation Editor', 'query NamesInBothLanguages');
    await receiver.shows('Variables', '"pageSize": 10');
    expect(receiver.queriesRun).toEqual([]);

    // In a playground that is open already, the browser only changes the address.
    const reader = await visit('/playground');
    await reader.open(link.pathname + link.hash);
    await reader.shows('Operation Editor', 'query NamesInBothLanguages');
    expect(await reader.tabs()).toEqual(['GovernmentInitiatives', 'NamesInBothLanguages']);
    expect(reader.queriesRun).toEqual([]);
    expect([...sender.problems, ...receiver.problems, ...reader.problems]).toEqual([]);
  });

  test('everything fits a phone', async () => {
    const phone = await visit('/playground', { width: 380, height: 800 });
    const width = () => phone.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(380);
    await phone.button(/^Which universities work with industry/).click();
    await phone.shows('Operation Editor', 'query UniversitiesAndIndustry');
    await phone.button(/^Execute query/).click();
    await phone.shows('Result Window', 'PolyU');
    expect(await width()).toBeLessThanOrEqual(380);
    const answer = await phone.page.getByRole('region', { name: 'Result Window' }).boundingBox();
    expect(answer?.width).toBeGreaterThan(300);
    expect(answer?.height).toBeGreaterThan(200);
    expect(phone.problems).toEqual([]);
  });
});
