/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, of the impacts that keep somebody out: one sentence for each rule and element. */
export async function accessibilityFindings(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  // Through the DevTools protocol, which the page's Content-Security-Policy does not bind.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (excluded) => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    return (await axe.run({ include: [['html']], exclude: excluded.map((selector) => [selector]) }, { resultTypes: ['violations'] }))
      .violations;
  }, exclude);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
    );
}
