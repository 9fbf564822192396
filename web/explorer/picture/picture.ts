import { type Filters, NO_FILTERS } from './filters.js';

/** Where an entity stands, in whole units of the layout. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What was wanted of an expansion: only these ways (`FUNDS`, or `-FUNDS` from the other end) and types; anything where none is named. */
export interface Choice {
  readonly ways: readonly string[];
  readonly types: readonly string[];
}

/** What was put on the canvas at once: by a search (`of` is null), or by expanding an entity. */
export interface Step {
  readonly of: string | null;
  readonly choice: Choice;
  readonly added: readonly string[];
}

/** What stands on the canvas and how: all that a link carries and that can be undone. */
export interface Picture {
  readonly steps: readonly Step[];
  /** An entity without a place waits for the layout. */
  readonly places: Readonly<Record<string, Place>>;
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly filters: Filters;
}

export const ANYTHING: Choice = { ways: [], types: [] };
export const EMPTY: Picture = { steps: [], places: {}, pinned: [], hidden: [], filters: NO_FILTERS };

/** Everything on the canvas, in the order it came, hidden or not. */
export function entitiesOf({ steps }: Picture): readonly string[] {
  return steps.flatMap(({ added }) => added);
}

/** Puts entities on the canvas that are not there; those that were hidden are seen again. */
export function add(picture: Picture, ids: readonly string[], of: string | null = null, choice = ANYTHING): Picture {
  const there = new Set(entitiesOf(picture));
  const added = [...new Set(ids)].filter((id) => !there.has(id));
  const hidden = picture.hidden.filter((id) => !ids.includes(id));
  const steps = added.length === 0 ? picture.steps : [...picture.steps, { of, choice, added }];
  return { ...picture, steps, hidden };
}

/** Takes entities away, and what only their ids were kept for. */
export function remove(picture: Picture, ids: readonly string[]): Picture {
  const gone = new Set(ids);
  const stays = (id: string) => !gone.has(id);
  const steps = picture.steps.map((step) => ({ ...step, added: step.added.filter(stays) })).filter(({ added }) => added.length > 0);
  const places = Object.fromEntries(Object.entries(picture.places).filter(([id]) => stays(id)));
  return { ...picture, steps, places, pinned: picture.pinned.filter(stays), hidden: picture.hidden.filter(stays) };
}

/** What expanding this entity put on the canvas and what has not been expanded or pinned itself. */
export function addedBy({ steps, pinned }: Picture, of: string): readonly string[] {
  const kept = new Set([...pinned, ...steps.map((step) => step.of)]);
  return steps.flatMap((step) => (step.of === of ? step.added : [])).filter((id) => !kept.has(id));
}

/** The choice that an entity was last expanded by; null where it was not expanded. */
export function lastChoice({ steps }: Picture, of: string): Choice | null {
  return steps.findLast((step) => step.of === of)?.choice ?? null;
}

export function hide(picture: Picture, ids: readonly string[]): Picture {
  return { ...picture, hidden: [...new Set([...picture.hidden, ...ids])] };
}

export function showAll(picture: Picture): Picture {
  return { ...picture, hidden: [], filters: NO_FILTERS };
}

/** Pins what is not pinned; where all are, unpins them. */
export function togglePins(picture: Picture, ids: readonly string[]): Picture {
  const all = ids.every((id) => picture.pinned.includes(id));
  const others = picture.pinned.filter((id) => !ids.includes(id));
  return { ...picture, pinned: all ? others : [...others, ...ids] };
}

/** What somebody has moved stays where it was put. */
export function move(picture: Picture, id: string, place: Place): Picture {
  return { ...settle(picture, { [id]: place }), pinned: [...new Set([...picture.pinned, id])] };
}

/** Gives places; in whole units, so that a link says exactly what the canvas shows. */
export function settle(picture: Picture, places: Readonly<Record<string, Place>>): Picture {
  const rounded = Object.entries(places).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]);
  return { ...picture, places: { ...picture.places, ...Object.fromEntries(rounded) } };
}

export function filter(picture: Picture, filters: Partial<Filters>): Picture {
  return { ...picture, filters: { ...picture.filters, ...filters } };
}
