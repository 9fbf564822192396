import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';

/** A row of the list: what a press of Enter, or a click, is about. */
export interface Row {
  readonly key: string;
  readonly id: string;
  readonly main: ReactNode;
  /** What stands under it, links among it. */
  readonly detail?: ReactNode;
  readonly selected?: boolean;
}

interface ListProperties {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly onSelect: (id: string, together: boolean) => void;
}

const PORTION = 50;

/** A list that the arrows walk through: one stop of the Tab key, Enter selects, the space bar selects several. */
export function EntityList({ label, rows, onSelect }: ListProperties) {
  const words = WORDS[useLanguage()];
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState(PORTION);
  const seen = rows.slice(0, shown);
  const active = Math.min(current, seen.length - 1);

  const go = (to: number) => {
    const target = Math.max(0, Math.min(seen.length - 1, to));
    setCurrent(target);
    list.current?.querySelectorAll<HTMLElement>('.row')[target]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: seen.length - 1 };
    const row = seen[active];
    if (event.key === ' ' && row && (event.target as HTMLElement).matches('.row')) onSelect(row.id, true);
    else if (moves[event.key] !== undefined) go(moves[event.key] ?? 0);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ul ref={list} className="entity-list" aria-label={label} onKeyDown={onKeyDown}>
        {seen.map(({ key, id, main, detail, selected = false }, index) => (
          <li key={key}>
            <button
              type="button"
              className="row"
              data-id={id}
              tabIndex={index === active ? 0 : -1}
              aria-pressed={selected}
              onFocus={() => setCurrent(index)}
              onClick={(event) => onSelect(id, event.shiftKey || event.ctrlKey || event.metaKey)}
            >
              {main}
            </button>
            {detail && <div className="detail">{detail}</div>}
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + PORTION)}>
          {words.rowsMore(Math.min(PORTION, rows.length - shown))}
        </button>
      )}
    </>
  );
}
