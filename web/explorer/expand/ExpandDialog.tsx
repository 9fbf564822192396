import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language.js';
import type { Around } from '../data/around.js';
import { typeName, wayName } from '../data/ways.js';
import { ANYTHING, type Choice } from '../picture/picture.js';
import { WORDS } from '../words.js';
import { AT_ONCE, candidates, tally } from './candidates.js';

interface DialogProperties {
  readonly name: string;
  readonly around: Around;
  readonly there: ReadonlySet<string>;
  readonly onAdd: (choice: Choice, ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Asks which and how many of many neighbours to add. */
export function ExpandDialog({ name, around, there, onAdd, onClose }: DialogProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const [choice, setChoice] = useState<Choice>(ANYTHING);
  const [wanted, setWanted] = useState(AT_ONCE);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const all = candidates(around, ANYTHING, there);
  const fitting = candidates(around, choice, there);
  const ids = fitting.slice(0, wanted).map(({ id }) => id);
  const toggle = (part: keyof Choice) => (key: string) => {
    const chosen = choice[part];
    setChoice({ ...choice, [part]: chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key] });
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="expand-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => {
          if (ids.length > 0) onAdd(choice, ids);
        }}
      >
        <h2 id="expand-title">{words.dialogTitle(name, all.length)}</h2>
        <p>{words.dialogHow}</p>
        {around.neighbours.length < around.total && <p>{words.incomplete(around.neighbours.length, around.total)}</p>}
        <Choices
          title={words.byWay}
          counts={tally(all, 'way')}
          chosen={choice.ways}
          name={(key) => wayName(key, language)}
          onToggle={toggle('ways')}
        />
        <Choices
          title={words.byType}
          counts={tally(all, 'type')}
          chosen={choice.types}
          name={(key) => typeName(key, language)}
          onToggle={toggle('types')}
        />
        <label className="how-many">
          {words.howMany}
          <input type="number" min={1} value={wanted} onChange={({ target }) => setWanted(target.valueAsNumber || 1)} />
        </label>
        {fitting.length === 0 && <p role="status">{words.noneLeft}</p>}
        <footer>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className="main" disabled={ids.length === 0}>
            {words.addCount(ids.length)}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

interface ChoicesProperties {
  readonly title: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly chosen: readonly string[];
  readonly name: (key: string) => string;
  readonly onToggle: (key: string) => void;
}

function Choices({ title, counts, chosen, name, onToggle }: ChoicesProperties) {
  return (
    <fieldset className="choices">
      <legend>{title}</legend>
      {counts.map(([key, count]) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => onToggle(key)} />
          {name(key)} <small>{count}</small>
        </label>
      ))}
    </fieldset>
  );
}
