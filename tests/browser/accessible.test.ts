import { expect, test } from '@jest/globals';
import { accessibilityFindings } from './accessibility.js';
import { describeVisits } from './playgroundVisits.js';

const WIDTHS = [1440, 380];
const LANGUAGES = ['en', 'zh-Hant'];

describeVisits('the playground keeps nobody out', (visit) => {
  test.each(WIDTHS.flatMap((width) => LANGUAGES.map((language) => [width, language] as const)))(
    'at %d pixels in %s',
    async (width, language) => {
      const reader = await visit(`/playground?lang=${language}`, { width, height: 800 });
      const findings: Record<string, string[]> = {};
      const look = async (at: string) => {
        const found = await accessibilityFindings(reader.page);
        if (found.length > 0) findings[at] = found;
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      const panel = (name: string) => reader.button(`Show ${name}`).click();

      await look('examples');
      await reader.page.locator('.example').nth(6).click();
      await reader.shows('Operation Editor', 'query ResearchCentres');
      await reader.run();
      await look('answer');
      await reader.button(/^(Table|表格)$/).click();
      await reader.page.getByRole('table').first().waitFor();
      await look('table');
      await reader.button(/^(Copy as code|複製為程式碼)$/).click();
      await reader.page.getByRole('menuitem').first().waitFor();
      await look('menu');
      await reader.page.keyboard.press('Escape');

      await panel('My queries');
      await reader.button(/^(Save this query|儲存此查詢)$/).click();
      await reader.button('ResearchCentres', true).waitFor();
      await look('my queries');
      await panel('History');
      await reader.page.locator('.graphiql-history-item').waitFor();
      await look('history');
      await panel('Documentation Explorer');
      await reader.page.getByRole('link', { name: 'Query', exact: true }).waitFor();
      await look('documentation');
      await panel('GraphiQL Explorer');
      await reader.page.locator('.graphiql-explorer-node').first().waitFor();
      await look('explorer');
      expect(findings).toEqual({});
    },
  );
});
