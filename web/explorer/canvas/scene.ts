import { lookOf, type TypeLook } from '../../entities/typeLooks.js';
import type { PageLanguage } from '../../language.js';
import type { Known, KnownEntity, KnownFact } from '../data/known.js';
import { passes } from '../picture/filters.js';
import { entitiesOf, type Picture, type Place } from '../picture/picture.js';

/** An entity as it is drawn. */
export interface SceneNode extends Place {
  readonly id: string;
  readonly entity: KnownEntity;
  readonly label: string;
  readonly size: number;
  readonly look: TypeLook;
  readonly pinned: boolean;
  /** Of how many of its facts the other end is not on the canvas. */
  readonly more: number;
  /** Whether it has been expanded: then the canvas says how many more there are. */
  readonly expanded: boolean;
}

/** What is drawn of a picture, and how much of it is not. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly facts: readonly KnownFact[];
  /** What is known, stands on the canvas, and is hidden or filtered out. */
  readonly leftOut: { readonly entities: number; readonly facts: number };
  /** Types of everything on the canvas, drawn or not, for the filters. */
  readonly types: readonly string[];
  readonly factTypes: readonly string[];
}

/** How many entities have room at their full size; more of them are drawn smaller. */
const ROOM = 150;

/** The radius of what stands in so many facts. */
export function importance(degree: number): number {
  return Math.min(16, 4 + 2 * Math.log2(1 + degree));
}

/** What a picture shows of what is known, in a language. */
export function sceneOf(picture: Picture, { entities, facts }: Known, language: PageLanguage): Scene {
  const { filters, places } = picture;
  const there = entitiesOf(picture).flatMap((id) => entities.get(id) ?? []);
  const ids = new Set(there.map(({ id }) => id));
  const among = [...facts.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
  const hidden = new Set(picture.hidden);
  const seen = there.filter(({ id, type }) => !hidden.has(id) && !filters.types.includes(type));
  const seenIds = new Set(seen.map(({ id }) => id));
  const drawn = among.filter((fact) => seenIds.has(fact.from) && seenIds.has(fact.to) && passes(fact, filters));
  const onCanvas = factsAtEach(among);
  const [pinned, expanded] = [new Set(picture.pinned), new Set(picture.steps.map(({ of }) => of))];
  const crowd = Math.min(1, (ROOM / seen.length) ** 0.4);
  const nodes = seen.flatMap((entity) => {
    const { id, type, degree, names } = entity;
    const place = places[id];
    if (place === undefined) return [];
    const more = Math.max(0, degree - (onCanvas.get(id) ?? 0));
    const { [language]: label } = names;
    return [
      {
        id,
        entity,
        ...place,
        label,
        size: importance(degree) * crowd,
        look: lookOf(type),
        pinned: pinned.has(id),
        more,
        expanded: expanded.has(id),
      },
    ];
  });
  const placed = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    facts: drawn.filter(({ from, to }) => placed.has(from) && placed.has(to)),
    leftOut: { entities: there.length - seen.length, facts: among.length - drawn.length },
    types: [...new Set(there.map(({ type }) => type))].sort(),
    factTypes: [...new Set(among.map(({ type }) => type))].sort(),
  };
}

function factsAtEach(facts: readonly KnownFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { from, to } of facts) {
    count(from);
    if (to !== from) count(to);
  }
  return counts;
}
