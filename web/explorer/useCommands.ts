import { type RefObject, useMemo } from 'react';
import type { CanvasHandle } from './canvas/Canvas.js';
import type { Scene } from './canvas/scene.js';
import type { Commands } from './commands.js';
import type { Expansion } from './expand/useExpansion.js';
import { addedBy, entitiesOf, hide, type Picture, remove, togglePins } from './picture/picture.js';
import type { Action, Session } from './picture/useSession.js';

/** What can be done with the session as it is. */
export function useCommands(
  { history, selected }: Session,
  dispatch: (action: Action) => void,
  { expand, expandEach, put }: Expansion,
  scene: Scene,
  canvas: RefObject<CanvasHandle | null>,
): Commands {
  const { present: picture } = history;
  // biome-ignore lint/correctness/useExhaustiveDependencies: expanding depends on the picture alone
  return useMemo(() => {
    const [first] = selected;
    const edit = (change: (before: Picture) => Picture) => selected.length > 0 && dispatch({ do: 'change', edit: change });
    const select = (ids: readonly string[]) => dispatch({ do: 'select', ids });
    return {
      select: (id, together) => select(together ? toggled(selected, id) : [id]),
      add: (of, choice, ids) => put(of, choice, ids),
      back: () => select([]),
      expand: () => void (selected.length > 1 ? expandEach(selected) : first !== undefined && expand(first)),
      pin: () => edit((before) => togglePins(before, selected)),
      hide: () => edit((before) => hide(before, selected)),
      takeAway: () => edit((before) => remove(before, selected)),
      removeAdded: () => first !== undefined && edit((before) => remove(before, addedBy(before, first))),
      neighbours: () => select(withNeighbours(selected, scene)),
      onlyThese: () =>
        edit((before) =>
          remove(
            before,
            entitiesOf(before).filter((id) => !selected.includes(id)),
          ),
        ),
      undo: () => dispatch({ do: 'undo' }),
      redo: () => dispatch({ do: 'redo' }),
      fit: () => canvas.current?.fit(),
    };
  }, [picture, selected, scene, dispatch]);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function withNeighbours(selected: readonly string[], { facts }: Scene): readonly string[] {
  const near = facts.flatMap(({ from, to }) => (selected.includes(from) ? [to] : selected.includes(to) ? [from] : []));
  return [...new Set([...selected, ...near])];
}
