import type { Row } from '../../graph/port.js';
import type { World } from '../../query/finder.js';
import { fingerprintOf, readCursor, writeCursor } from '../../query/plan/cursor.js';
import { compareHits, type Hit } from './hits.js';

/** What a cursor of hits holds: the values of their order. */
const ORDER = [
  { holds: 'float', nullable: false },
  { holds: 'integer', nullable: false },
  { holds: 'text', nullable: false },
] as const;

/** Where the pages of a search begin. */
export interface Paging {
  readonly first: number;
  /** The place behind which this page begins. */
  readonly after: Pick<Hit, 'score' | 'degree' | 'id'> | null;
  cursor(hit: Hit): string;
}

/** A page of hits, and its `pageInfo`. */
export interface Page {
  readonly hits: readonly Hit[];
  readonly info: Row;
}

/** Reads `first` and `after`; `asked` is everything that other pages of the same list have in common. */
export function pagingOf(first: number, after: unknown, asked: unknown, { place }: Pick<World, 'place'>): Paging {
  const fingerprint = fingerprintOf(['search', asked]);
  const cursor = ({ score, degree, id }: Hit) => writeCursor(fingerprint, [score, degree, id]);
  if (typeof after !== 'string') return { first, after: null, cursor };
  const [score, degree, id] = readCursor(after, fingerprint, ORDER, place.below('after'));
  return { first, cursor, after: { score: Number(score), degree: Number(degree), id: String(id) } };
}

/** Cuts a page out of all hits. What a cursor names need not be there any more. */
export function pageOf(all: readonly Hit[], { first, after, cursor }: Paging): Page {
  const rest = after === null ? all : all.filter((hit) => compareHits(after, hit) < 0);
  const hits = rest.slice(0, first);
  const ends = [hits[0], hits.at(-1)].map((hit) => (hit === undefined ? null : cursor(hit)));
  return { hits, info: [rest.length > first, after !== null, ...ends] };
}
