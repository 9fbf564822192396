import { pacing } from '../../pace.js';
import type { World } from '../../query/finder.js';
import { type Asked, type Candidate, candidates } from './candidates.js';
import { forgiving, type Likeness } from './likeness.js';
import { partialScoreOf, scoreOf } from './ranking.js';
import { singleWords, type Term } from './terms.js';

/** An entity that answers a query, and how well. */
export interface Hit extends Candidate {
  readonly score: number;
}

/** What was found, best first, and by which terms. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly terms: readonly Term[];
  readonly like: Likeness;
}

/** An entity that has fewer of the words than this says nothing to the query. */
const LEAST_SHARE = 0.5;

/**
 * Finds what holds every term of a query. Where nothing does, what holds most of its words, if that is half of them at
 * least: a question with one word too many still has an answer.
 */
export async function findHits(terms: readonly Term[], asked: Asked, world: World): Promise<Hits> {
  const like = forgiving();
  const found = await scored(await candidates(terms, true, asked, world), ({ texts }) => scoreOf(texts, terms, like));
  const words = singleWords(terms);
  if (found.length > 0 || words.length < 2) return { hits: found, terms, like };

  const shares = new Map<string, number>();
  const partly = await scored(await candidates(words, false, asked, world), ({ id, texts }) => {
    const { share, score } = partialScoreOf(texts, words, like);
    shares.set(id, share);
    return share < LEAST_SHARE ? 0 : score;
  });
  const most = Math.max(0, ...partly.map(({ id }) => shares.get(id) ?? 0));
  return { hits: partly.filter(({ id }) => shares.get(id) === most), terms: words, like };
}

/** The order of hits: the best first, of equally good ones those that more facts are known about. */
export function compareHits(one: Pick<Hit, 'score' | 'degree' | 'id'>, other: Pick<Hit, 'score' | 'degree' | 'id'>): number {
  return other.score - one.score || other.degree - one.degree || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Those that answer the query at all, in order; others get a turn in between. */
async function scored(all: readonly Candidate[], scoreOfEach: (candidate: Candidate) => number): Promise<Hit[]> {
  const pace = pacing();
  const hits: Hit[] = [];
  for (const candidate of all) {
    const score = scoreOfEach(candidate);
    if (score > 0) hits.push({ ...candidate, score });
    if (pace.isDue()) await pace.rest();
  }
  return hits.sort(compareHits);
}
