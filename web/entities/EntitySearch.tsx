import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import type { EntityType } from '../graphql/generated/graphql.js';
import { useLanguage } from '../language.js';
import { TYPES } from '../vocabulary.js';
import { type Suggestion, suggestions } from './suggestions.js';
import './entitySearch.css';

/** Milliseconds without a keystroke after which is asked: an answer takes about as long. */
const PAUSE = 120;

interface EntitySearchProperties {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the field until something is typed, and again when this changes. */
  readonly text?: string;
  /** Only entities of these types. */
  readonly types?: readonly EntityType[];
  readonly onChoose: (chosen: Suggestion) => void;
}

/** A field that suggests entities at each keystroke, by names in both languages and abbreviations. Arrows and Enter choose. */
export function EntitySearch({ label, placeholder, text = '', types, onChoose }: EntitySearchProperties) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [items, setItems] = useState<readonly Suggestion[]>([]);

  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(() => {
      suggestions(typed, language, gone.signal, types).then(setItems, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [typed, language, types]);

  const { isOpen, highlightedIndex, setInputValue, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<Suggestion>({
    items: [...items],
    // The page keeps what was chosen: the same entity may be chosen twice.
    selectedItem: null,
    initialInputValue: text,
    itemToString: (item) => item?.name ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
  });
  useEffect(() => setInputValue(text), [text, setInputValue]);
  return (
    <div className="entity-search">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names the field it belongs to */}
      <label {...getLabelProps()}>{label}</label>
      <input {...getInputProps({ placeholder, type: 'search', autoComplete: 'off', spellCheck: false })} />
      <ul {...getMenuProps()} className={isOpen && items.length > 0 ? 'open' : ''}>
        {isOpen &&
          items.map((item, index) => (
            <li key={item.id} {...getItemProps({ item, index })} className={index === highlightedIndex ? 'highlighted' : ''}>
              <span>{item.name}</span> <small>{TYPES[item.type]?.[language] ?? item.type}</small>
            </li>
          ))}
      </ul>
    </div>
  );
}
