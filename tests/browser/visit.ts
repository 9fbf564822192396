/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** The browser that the tests drive, if this computer has one. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const CHROMIUM_MISSING = existsSync(CHROMIUM)
  ? undefined
  : `There is no Chromium at ${CHROMIUM}: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.`;

/** No sandbox, since tests may run as root in a container; nothing that calls home. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

export interface VisitOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A visitor who has never been here before: the page, what went wrong on it, and which queries it sent. */
export class Visit {
  /** Console errors, uncaught errors, breaches of the Content-Security-Policy, requests to another origin. */
  readonly problems: string[] = [];
  /** Queries that were run; the schema that GraphiQL asks for by itself does not count. */
  readonly queriesRun: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  static async start(
    browser: Browser,
    origin: string,
    { locale = 'en-GB', width = 1440, height = 900 }: VisitOptions = {},
  ): Promise<Visit> {
    const context = await browser.newContext({ locale, viewport: { width, height } });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content-Security-Policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
      });
    });
    const visit = new Visit(await context.newPage(), origin);
    visit.watch();
    return visit;
  }

  private watch(): void {
    this.page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    this.page.on('pageerror', (error) => this.problems.push(error.message));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== this.origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
        this.problems.push(`request to another origin: ${url.href}`);
      }
      const body = url.pathname === '/graphql' ? request.postData() : null;
      if (body && !body.includes('IntrospectionQuery')) this.queriesRun.push(body);
    });
  }

  /** Opens a path of the site and waits until the editors are there. */
  async open(path: string): Promise<Record<string, string>> {
    const response = await this.page.goto(new URL(path, this.origin).href);
    await this.page
      .locator('.graphiql-query-editor .view-line')
      .first()
      .waitFor({ state: 'attached' })
      .catch((cause) => {
        throw new Error(`The editor did not appear at ${path}. ${this.problems.join('\n')}`, { cause });
      });
    return response?.headers() ?? {};
  }

  button(name: string | RegExp, exact = false): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  /** The part of the page with this name, once it shows the text. */
  async shows(region: 'Operation Editor' | 'Variables' | 'Result Window', text: string): Promise<void> {
    await this.page.getByRole('region', { name: region }).filter({ hasText: text }).waitFor();
  }

  /** Presses Run, and waits until the answer stands there. */
  async run(): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
    const [response] = await Promise.all([
      this.page.waitForResponse((each) => new URL(each.url()).pathname === '/graphql' && each.request().method() === 'POST'),
      this.button(/^Execute query/).click(),
    ]);
    await this.page.locator('.answer-bar').waitFor();
    return response.json();
  }

  /** Writes into the editor of a new tab, and waits until GraphiQL has read which operation that is. */
  async write(query: string): Promise<void> {
    await this.button('New tab').click();
    await this.page.getByRole('region', { name: 'Operation Editor' }).getByRole('code').click();
    await this.page.keyboard.insertText(query);
    const name = /^query (\w+)/.exec(query)?.[1];
    if (name !== undefined) await this.page.getByRole('tab', { name, selected: true }).waitFor();
  }

  async tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allInnerTexts();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
