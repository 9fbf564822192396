import { useEffect, useRef } from 'react';
import { type PageLanguage, useLanguage } from '../language.js';

const WORDS: Readonly<Record<PageLanguage, { readonly avoided: string; readonly takeBack: (name: string) => string }>> = {
  en: { avoided: 'Not over:', takeBack: (name) => `Allow ${name} again` },
  'zh-Hant': { avoided: '避開：', takeBack: (name) => `不再避開${name}` },
};

interface AvoidedProperties {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly onTakeBack: (id: string) => void;
}

/** The entities that an answer leaves aside, each with the way to take it back. */
export function Avoided({ entities, onTakeBack }: AvoidedProperties) {
  const words = WORDS[useLanguage()];
  const last = useRef<HTMLButtonElement>(null);
  const known = useRef(entities.length);
  // What was clicked to avoid an entity goes away with it: the keyboard goes on here, where that can be undone.
  useEffect(() => {
    if (entities.length > known.current && document.activeElement === document.body) last.current?.focus();
    known.current = entities.length;
  }, [entities.length]);
  if (entities.length === 0) return null;
  return (
    <p className="avoided">
      {words.avoided}{' '}
      {entities.map(({ id, name }, index) => (
        <button
          key={id}
          ref={index === entities.length - 1 ? last : null}
          type="button"
          aria-label={words.takeBack(name)}
          title={words.takeBack(name)}
          onClick={() => onTakeBack(id)}
        >
          {name} <span aria-hidden="true">✕</span>
        </button>
      ))}
    </p>
  );
}
