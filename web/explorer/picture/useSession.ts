import { useEffect, useReducer } from 'react';
import { useLanguage } from '../../language.js';
import { amend, begin, change, type History, redo, undo } from './history.js';
import { fragmentOf, type Linked, linkedBy } from './link.js';
import { entitiesOf, type Picture } from './picture.js';

/** The picture with all that was done to it, and what is selected in it. */
export interface Session {
  readonly history: History<Picture>;
  readonly selected: readonly string[];
}

type Edit = (picture: Picture) => Picture;

export type Action =
  /** Something that can be undone, and what is selected then. */
  | { readonly do: 'change'; readonly edit: Edit; readonly select?: readonly string[] }
  /** What follows from the change before it: places that the layout has found. */
  | { readonly do: 'amend'; readonly edit: Edit }
  | { readonly do: 'select'; readonly ids: readonly string[] }
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'open'; readonly linked: Linked };

/** The state of the page, which stands in its address, and the one way to change it. */
export function useSession(): [Session, (action: Action) => void] {
  const [session, dispatch] = useReducer(next, location.href, (address) => opened(linkedBy(address)));
  const language = useLanguage();
  const { picture, selected } = { picture: session.history.present, selected: session.selected };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language stands in the address too
  useEffect(() => {
    const address = new URL(location.href);
    address.hash = fragmentOf({ picture, selected });
    address.searchParams.delete('seed');
    if (address.href !== location.href) history.replaceState(null, '', address);
  }, [picture, selected, language]);

  useEffect(() => {
    const open = () => dispatch({ do: 'open', linked: linkedBy(location.href) });
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  return [session, dispatch];
}

function opened({ picture, selected }: Linked): Session {
  return { history: begin(picture), selected };
}

function next(session: Session, action: Action): Session {
  switch (action.do) {
    case 'change':
      return kept({ history: change(session.history, action.edit(session.history.present)), selected: action.select ?? session.selected });
    case 'amend':
      return { ...session, history: amend(session.history, action.edit(session.history.present)) };
    case 'select':
      return kept({ ...session, selected: action.ids });
    case 'undo':
      return kept({ ...session, history: undo(session.history) });
    case 'redo':
      return kept({ ...session, history: redo(session.history) });
    case 'open':
      return opened(action.linked);
  }
}

/** Only what is on the canvas and not hidden can be selected. */
function kept({ history, selected }: Session): Session {
  const there = new Set(entitiesOf(history.present));
  const hidden = new Set(history.present.hidden);
  return { history, selected: selected.filter((id) => there.has(id) && !hidden.has(id)) };
}
