import { type Likeness, strictly } from './likeness.js';
import { type Reading, readText } from './reading.js';
import type { Term } from './terms.js';

/** The texts of an entity that are searched. */
export interface Texts {
  readonly names: readonly NamedText[];
  readonly description: string | null;
}

/** One that names the entity. */
export interface NamedText {
  readonly field: 'NAME' | 'ABBREVIATION';
  readonly lang: string | null;
  readonly text: string;
}

/** How much the manner counts in which terms stand in a name. */
const NAMED = Object.freeze({ whole: 1, beginning: 0.9, together: 0.8, apart: 0.7, some: 0 });

/** And where names hold some of them and descriptions the others, or descriptions all of them. */
const [SPREAD, DESCRIBED, DESCRIBED_APART] = [0.5, 0.4, 0.3];

/** Where not every term is found: how much the share of those counts that are; and what it counts besides to be named so. */
const [PARTLY, PARTLY_NAMED] = [0.2, 0.05];

/**
 * How well an entity answers a query, from 0 to 1: exact names and abbreviations, then names, then descriptions. The
 * steps are coarse on purpose: among equals, those come first that more is known about.
 */
export function scoreOf(texts: Texts, terms: readonly Term[], like: Likeness): number {
  const names = texts.names.map(({ text }) => readText(text, terms, like));
  const named = Math.max(0, ...names.map((name) => (name === null ? 0 : NAMED[name.manner] * name.likeness)));
  if (named > 0) return rounded(named);
  const described = readDescription(texts, terms);
  const least = Math.min(...bestOfEach([...names, described], terms));
  if (names.some((name) => name !== null)) return rounded(SPREAD * least);
  return rounded((described?.manner === 'apart' ? DESCRIBED_APART : DESCRIBED) * least);
}

/** The same for a query of which no entity has everything, and the share of it that this one has. */
export function partialScoreOf(texts: Texts, terms: readonly Term[], like: Likeness): { share: number; score: number } {
  const names = texts.names.map(({ text }) => readText(text, terms, like));
  const found = bestOfEach([...names, readDescription(texts, terms)], terms).filter((each) => each > 0);
  const share = found.length / terms.length;
  return { share, score: rounded(share * PARTLY + (names.some((name) => name !== null) ? PARTLY_NAMED : 0)) };
}

/** A description forgives no typos: among many words, too many are like the one that is sought. */
export function readDescription({ description }: Texts, terms: readonly Term[]): Reading | null {
  return description === null ? null : readText(description, terms, strictly);
}

/** For each term how like what stands for it is, in whichever text. */
function bestOfEach(readings: readonly (Reading | null)[], terms: readonly Term[]): number[] {
  return terms.map((_, index) => Math.max(0, ...readings.map((reading) => reading?.terms[index] ?? 0)));
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
