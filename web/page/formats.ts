import type { PageLanguage } from '../language.js';

/** How numbers are written, in the language of the page and the currency of the graph. */
export interface Formats {
  count(value: number): string;
  share(value: number): string;
  /** Without a fraction, and 100 % only of what is whole. */
  shortShare(value: number): string;
  /** To the last cent. */
  money(value: number): string;
  /** HK$1.2bn: for where there is little room. */
  shortMoney(value: number): string;
  date(value: string): string;
}

/** Hong Kong's usage for Chinese. */
const LOCALES: Readonly<Record<PageLanguage, string>> = { en: 'en-GB', 'zh-Hant': 'zh-HK' };

/** For Hong Kong, Intl would shorten to B and M, in Chinese too; this is 億 and 萬. */
const COMPACT: Readonly<Record<PageLanguage, string>> = { en: 'en-GB', 'zh-Hant': 'zh-Hant' };

/** `currency` is an ISO 4217 code, or null for a graph that names none. */
export function formatsOf(language: PageLanguage, currency: string | null): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { style: 'percent', roundingMode: 'trunc' });
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  const money = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(COMPACT[language], {
    useGrouping: 'always',
    ...style,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumSignificantDigits: 3,
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return {
    count: (value) => number.format(value),
    share: (value) => percent.format(value),
    shortShare: (value) => whole.format(value),
    money: (value) => money.format(value),
    shortMoney: (value) => short.format(value),
    date: (value) => date.format(new Date(value)),
  };
}
