import type { PageLanguage } from '../language.js';

interface Words {
  readonly examples: string;
  readonly introduction: string;
  readonly language: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkInAddress: string;
}

/** What the page itself says. GraphiQL's own interface exists in English only. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    examples: 'Examples',
    introduction: 'Each opens in a tab of its own and waits until you run it with ▶. Change it as you like.',
    language: 'Language of the examples',
    copyLink: 'Copy link to this query',
    linkCopied: 'Link copied',
    linkInAddress: 'The link is in the address bar',
  },
  'zh-Hant': {
    examples: '範例',
    introduction: '每個範例會在新分頁開啟，按 ▶ 才會執行。可隨意修改。',
    language: '範例語言',
    copyLink: '複製此查詢的連結',
    linkCopied: '已複製連結',
    linkInAddress: '連結已顯示在網址列',
  },
};
