/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { Visit, type VisitOptions } from './visit.js';

/** A visitor of the explorer. */
export class ExplorerVisit {
  private constructor(private readonly visit: Visit) {}

  /** Opens an address, and waits until what it asks for is drawn, or the samples are there. */
  static async start(browser: Browser, address: string, options?: VisitOptions): Promise<ExplorerVisit> {
    const visit = await Visit.start(browser, new URL(address).origin, options);
    const explorer = new ExplorerVisit(visit);
    await visit.page.goto(address);
    await visit.page.locator('.samples button, .entity-list').first().waitFor();
    return explorer;
  }

  get page(): Page {
    return this.visit.page;
  }

  get problems(): readonly string[] {
    return this.visit.problems;
  }

  /** Waits until so many entities are drawn. */
  async draws(entities: number | RegExp): Promise<void> {
    const count = typeof entities === 'number' ? new RegExp(`^${entities} (entit|個實體)`) : entities;
    await this.page.locator('.counts').filter({ hasText: count }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The picture as the SVG file that can be downloaded: every entity, every fact, and where they stand. */
  async picture(): Promise<string> {
    const panel = this.page.locator('details').last();
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
    return this.saved('SVG');
  }

  /** The content of a file that a button saves. */
  async saved(button: string): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  close(): Promise<void> {
    return this.visit.close();
  }
}
