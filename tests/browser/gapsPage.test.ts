import { expect, test } from '@jest/globals';
import { describePage, expectSound, LOOKS } from './questionPages.js';

describePage('gaps', (visit) => {
  test.each(LOOKS)('in %s at %d pixels keeps nobody out', async (language, width) => {
    const reader = await visit(`/gaps/?lang=${language}&open=CHALLENGE_WITHOUT_PROJECT`, { width });
    await reader.page.locator('.with-gap li').first().waitFor();
    await expectSound(reader);
  });

  test('a gap says how many of how many, whom, and opens page by page by keyboard', async () => {
    const reader = await visit('/gaps/?lang=en');
    const gap = reader.page.getByRole('article', { name: 'Entities that have no Chinese name here.' });
    await gap.getByText('209 of 448').waitFor();
    await gap.getByRole('button').first().press('Enter');
    await gap.getByText('30 of 209 shown').waitFor();
    await gap.getByRole('button', { name: 'Show 30 more' }).press('Enter');
    await gap.getByText('60 of 209 shown').waitFor();
    expect(await gap.locator('.with-gap').getByRole('link').count()).toBe(60);
    expect(await gap.locator('.with-gap').getByRole('link').first().getAttribute('href')).toMatch(/^\/id\/.+\?lang=en$/);
    await reader.page.reload();
    await gap.getByText('30 of 209 shown').waitFor();
    expect(reader.problems).toEqual([]);
  });

  test('a place and a confidence narrow what is missing', async () => {
    const reader = await visit('/gaps/?lang=en');
    const field = reader.page.getByRole('combobox', { name: 'Only what is located in' });
    await field.fill('hong kong');
    await reader.page.getByRole('option').first().waitFor();
    for (const option of await reader.page.getByRole('option').all()) expect(await option.textContent()).toContain('Place');
    await field.press('ArrowDown');
    await field.press('Enter');
    const partners = reader.page.getByRole('article', { name: 'Universities without a known partner in industry.' });
    await partners.getByText('5 of 10').waitFor();
    await reader.button('Not only in Hong Kong').click();
    await reader.page.getByRole('slider').press('End');
    await reader.page.getByRole('article', { name: 'Entities whose description is less than 100% sure.' }).waitFor();
    expect(new URL(reader.page.url()).searchParams.get('below')).toBe('1');
    expect(reader.problems).toEqual([]);
  });

  test('the language can be switched, and the file has every entity', async () => {
    const reader = await visit('/gaps/?lang=en');
    await reader.button('繁體中文').click();
    const gap = reader.page.getByRole('article', { name: '沒有已知項目應對的挑戰。' });
    const address = await gap.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const file = await reader.page.request.get(new URL(address ?? '', reader.page.url()).href);
    expect((await file.text()).trim().split('\n')).toHaveLength(14);
  });
});
