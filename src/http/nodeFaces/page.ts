import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'ghtml';
import type { PageLanguage } from '../../saved/savedQuery.js';
import { WEB_FILES } from '../pages.js';
import { addressOf, describe, type Face, titleOf } from './face.js';
import { jsonLdOf } from './jsonLd.js';

/** The built page, which draws itself; null where it is not built. */
export function builtPage(): string | null {
  const file = WEB_FILES === undefined ? null : join(WEB_FILES, 'entity', 'index.html');
  return file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const NOTHING: Readonly<Record<PageLanguage, (id: string) => string>> = {
  en: (id) => `Nothing in this graph has the id “${id}”.`,
  'zh-Hant': (id) => `圖譜中沒有編號為「${id}」的資料。`,
};

/** The page of a node with what search engines read, and its name and description for those who run no scripts. */
export function facePage(built: string, face: Face, currency: string | null, language: PageLanguage): string {
  const address = addressOf(face);
  const description = describe(face, language);
  const alternates = (['en', 'zh-Hant'] as const).map(
    (each) => html`<link rel="alternate" hreflang="${each}" href="${address}?lang=${each}" />`,
  );
  const head = html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${address}?lang=${language}" />
    !${alternates}
    <link rel="alternate" hreflang="x-default" href="${address}" />
    <link rel="alternate" type="application/ld+json" href="${address}" />
    <script type="application/ld+json">!${scriptText(jsonLdOf(face, currency))}</script>`;
  const title = titleOf(face, language);
  return filled(built, { language, title, head, type: face.__typename, body: html`<h1>${title}</h1><p>${description}</p>` });
}

/** The page of an id that nothing has. */
export function unknownPage(built: string, id: string, language: PageLanguage): string {
  const said = NOTHING[language](id);
  return filled(built, { language, title: said, head: '<meta name="robots" content="noindex" />', type: '', body: html`<h1>${said}</h1>` });
}

interface Filling {
  readonly language: PageLanguage;
  readonly title: string;
  readonly head: string;
  /** What the page is to draw: the name of a type of the schema, or nothing. */
  readonly type: string;
  readonly body: string;
}

/** Functions put the texts in, because `$&` in a text would mean something. */
function filled(built: string, { language, title, head, type, body }: Filling): string {
  return built
    .replace(/<html lang="[^"]*"/, () => html`<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${title} · Pearl</title>!${head}`)
    .replace(/<div id="root">/, () => html`<div id="root" data-type="${type}">!${body}`);
}

/** JSON that stays inside its script element, whatever it says. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
