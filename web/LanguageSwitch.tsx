import { type PageLanguage, setLanguage, useLanguage } from './language.js';

const NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', 'zh-Hant': '繁體中文' };

/** A button for each language, named in that language. */
export function LanguageSwitch({ label }: { label: string }) {
  const language = useLanguage();
  return (
    <fieldset className="language-switch" aria-label={label}>
      {(['en', 'zh-Hant'] as const).map((choice) => (
        <button type="button" key={choice} lang={choice} aria-pressed={choice === language} onClick={() => setLanguage(choice)}>
          {NAMES[choice]}
        </button>
      ))}
    </fieldset>
  );
}
