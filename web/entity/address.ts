import type { PageLanguage } from '../language.js';

/** The page of an entity, a fact or a source. */
export function pageOf(id: string, language: PageLanguage): string {
  return `/id/${encodeURIComponent(id)}?lang=${language}`;
}

/** An address of the web that a link may lead to; null for anything else. */
export function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text) ? text : null;
}

/** How the schema calls the language of the page. */
export function schemaLanguage(language: PageLanguage): 'EN' | 'ZH_HANT' {
  return language === 'en' ? 'EN' : 'ZH_HANT';
}
