import type { PageLanguage } from '../language.js';
import { useLanguage } from '../language.js';

const WORDS: Readonly<Record<PageLanguage, { readonly all: string; readonly clear: string }>> = {
  en: { all: 'all', clear: 'Take all' },
  'zh-Hant': { all: '全部', clear: '選用全部' },
};

interface TypeChoiceProperties<Type extends string> {
  readonly label: string;
  /** The types that there are, with how many there are of each. */
  readonly types: readonly { readonly type: Type; readonly count: number }[];
  /** Those that are chosen; none means all. */
  readonly chosen: readonly Type[];
  readonly nameOf: (type: Type) => string;
  readonly onChange: (chosen: readonly Type[]) => void;
}

/** Some of the types of facts or entities, folded up until somebody wants to choose. */
export function TypeChoice<Type extends string>({ label, types, chosen, nameOf, onChange }: TypeChoiceProperties<Type>) {
  const words = WORDS[useLanguage()];
  const toggled = (type: Type) => (chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type]);
  return (
    <details className="type-choice">
      <summary>
        {label}: <strong>{chosen.length === 0 ? words.all : chosen.map(nameOf).join(', ')}</strong>
      </summary>
      <fieldset aria-label={label}>
        {types.map(({ type, count }) => (
          <label key={type}>
            <input type="checkbox" checked={chosen.includes(type)} onChange={() => onChange(toggled(type))} />
            {nameOf(type)} <small>{count.toLocaleString('en')}</small>
          </label>
        ))}
        {chosen.length > 0 && (
          <button type="button" onClick={() => onChange([])}>
            {words.clear}
          </button>
        )}
      </fieldset>
    </details>
  );
}
