import { useEffect, useRef } from 'react';
import { type PageLanguage, useLanguage } from '../language.js';

const WORDS: Readonly<Record<PageLanguage, (name: string) => string>> = {
  en: (name) => `Take ${name} back`,
  'zh-Hant': (name) => `取回${name}`,
};

interface AvoidedProperties {
  readonly label: string;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly onTakeBack: (id: string) => void;
}

/** The entities that an answer leaves aside, each with the way to take it back. */
export function Avoided({ label, entities, onTakeBack }: AvoidedProperties) {
  const takeBack = WORDS[useLanguage()];
  const all = useRef<HTMLParagraphElement>(null);
  const known = useRef(entities.length);
  // What was clicked goes away, here or in the answer: the keyboard goes on where that can be undone.
  useEffect(() => {
    const buttons = all.current?.querySelectorAll('button') ?? [];
    if (entities.length > known.current) buttons[buttons.length - 1]?.focus();
    if (entities.length < known.current && document.activeElement === document.body) all.current?.focus();
    known.current = entities.length;
  }, [entities.length]);
  return (
    <p className="avoided" ref={all} tabIndex={-1}>
      {entities.length > 0 && label}
      {entities.map(({ id, name }) => (
        <button key={id} type="button" aria-label={takeBack(name)} title={takeBack(name)} onClick={() => onTakeBack(id)}>
          {name} <span aria-hidden="true">✕</span>
        </button>
      ))}
    </p>
  );
}
