import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { describeVisits } from './playgroundVisits.js';
import type { Visit } from './visit.js';

async function save(writer: Visit, name: string, collection: string): Promise<void> {
  await writer.page.getByRole('textbox', { name: 'Name' }).fill(name);
  await writer.page.getByLabel('Collection').fill(collection);
  await writer.button('Save this query').click();
}

describeVisits('queries that a visitor keeps', (visit) => {
  test('a query is saved with its variables, survives a reload, opens in a new tab, is renamed, deleted and brought back', async () => {
    const writer = await visit('/playground');
    await writer.button(/HKUST's and CUHK's centres/).click();
    await writer.shows('Variables', '"hkust"');
    await writer.button('Show My queries').click();
    expect(await writer.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('ResearchCentres');
    await save(writer, 'Two universities', 'Research');
    await writer.page.getByText('Saved Two universities.').waitFor();
    // GraphiQL stores the tabs half a second after the last change.
    await writer.page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('ResearchCentres'));

    await writer.open('/playground');
    await writer.page.getByRole('heading', { name: 'Research' }).waitFor();
    await writer.button('New tab').click();
    await writer.button('Two universities', true).click();
    await writer.shows('Operation Editor', 'query ResearchCentres');
    await writer.shows('Variables', '"hkust"');
    expect(writer.queriesRun).toEqual([]);

    await writer.button('Rename Two universities').click();
    await writer.page.getByRole('listitem').getByRole('textbox', { name: 'Name' }).fill('Two of them');
    await writer.page.keyboard.press('Enter');
    await writer.button('Delete Two of them').press('Enter');
    await writer.page.getByText('Nothing is saved yet.').waitFor();
    // The button that had the focus is gone: the next one is that which undoes it.
    await writer.page.keyboard.press('Tab');
    await writer.page.keyboard.press('Enter');
    await writer.button('Two of them', true).waitFor();
    expect(writer.problems).toEqual([]);
  });

  test('saving over another query can be undone', async () => {
    const writer = await visit('/playground');
    await writer.button('Show My queries').click();
    await writer.write('{ first: __typename }');
    await save(writer, 'Mine', '');
    await writer.write('{ second: __typename }');
    await save(writer, 'Mine', '');
    await writer.page.getByText('Saved over Mine.').waitFor();
    await writer.button('Undo').click();
    await writer.button('Mine', true).click();
    await writer.shows('Operation Editor', '{ first: __typename }');
  });

  test('all of it goes to another browser as a file, without headers; other files are refused', async () => {
    const writer = await visit('/playground');
    await writer.button('Headers').click();
    await writer.page.getByRole('region', { name: 'Headers' }).getByRole('code').click();
    await writer.page.keyboard.insertText('{ "authorization": "secret" }');
    await writer.button('Show My queries').click();
    await save(writer, '金融 "one"', '');
    await save(writer, 'Two', 'B');
    const [download] = await Promise.all([writer.page.waitForEvent('download'), writer.button('Export all').click()]);
    expect(download.suggestedFilename()).toBe('pearl-queries.json');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).not.toContain('secret');
    expect(await writer.page.evaluate(() => localStorage.getItem('pearl:queries'))).not.toContain('secret');

    const reader = await visit('/playground');
    await reader.button('Show My queries').click();
    const give = (text: string) =>
      reader.page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give(file);
    await reader.page.getByText('2 added.').waitFor();
    await give(file);
    await reader.page.getByText('0 added, 2 were here already.').waitFor();
    await give('{ "queries": 1 }');
    await reader.page.getByText('That is not a file that was exported here. Nothing was changed.').waitFor();
    await reader.button('金融 "one"', true).click();
    await reader.shows('Operation Editor', 'query GovernmentInitiatives');
    expect([...writer.problems, ...reader.problems]).toEqual([]);
  });

  test('a full storage is said, and nothing is lost', async () => {
    const writer = await visit('/playground');
    await writer.button('Show My queries').click();
    await save(writer, 'Kept', '');
    await writer.page.getByText('Saved Kept.').waitFor();
    await writer.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await save(writer, 'Lost', '');
    await writer.page.getByText(/^This browser did not store it/).waitFor();
    await writer.button('Kept', true).waitFor();
    expect(await writer.button('Lost', true).count()).toBe(0);
  });
});
