import { LanguageSwitch } from '../LanguageSwitch.js';
import { type PageLanguage, useLanguage } from '../language.js';

/** The pages of the site, in the order of the navigation. */
const PAGES = [
  { path: '/', en: 'Explorer', 'zh-Hant': '探索圖譜' },
  { path: '/paths/', en: 'Paths', 'zh-Hant': '尋找路徑' },
  { path: '/rank/', en: 'Rankings', 'zh-Hant': '排名' },
  { path: '/gaps/', en: 'Gaps', 'zh-Hant': '缺口' },
  { path: '/dashboard/', en: 'Dashboard', 'zh-Hant': '儀表板' },
  { path: '/q', en: 'Tables', 'zh-Hant': '表格' },
  { path: '/playground/', en: 'Playground', 'zh-Hant': '查詢工具' },
] as const satisfies readonly (Record<PageLanguage, string> & { path: string })[];

const WORDS: Readonly<Record<PageLanguage, { readonly pages: string; readonly language: string }>> = {
  en: { pages: 'Pages', language: 'Language' },
  'zh-Hant': { pages: '頁面', language: '語言' },
};

/** The way to every page, in the language of this one, and the switch between languages. */
export function Navigation({ current }: { current: (typeof PAGES)[number]['path'] | null }) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <nav className="navigation" aria-label={words.pages}>
      {PAGES.map(({ path, [language]: name }) => (
        <a key={path} href={`${path}?lang=${language}`} aria-current={path === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
      <LanguageSwitch label={words.language} />
    </nav>
  );
}
