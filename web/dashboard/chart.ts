import type { Bilingual, SavedQuery } from '../../src/saved/savedQuery.js';
import type { PageLanguage } from '../language.js';
import type { Formats } from '../page/formats.js';
import type { Row } from './rows.js';

/** A column of a chart's table: where it stands in the answer, and how it is written. */
export interface Column {
  readonly path: string;
  readonly heading: Bilingual;
  readonly as: 'text' | 'year' | 'count' | 'money' | 'share';
  /** What the values of an enumeration are called. */
  readonly words?: Readonly<Record<string, Bilingual>>;
  /** Where it stands of how many the value is known: a sum over none of them is not 0, but not known. */
  readonly knownOf?: string;
  /** What stands in the table where nothing is known. */
  readonly unknown?: Bilingual;
}

/** What a chart draws from. */
export interface View {
  readonly rows: readonly Row[];
  readonly language: PageLanguage;
  readonly formats: Formats;
}

/** A colour and what it means. */
export interface LegendEntry {
  readonly colour: string;
  readonly label: string;
}

/** One chart of the page: a saved query, its table, and how the rows are drawn. All of it is data and pure functions. */
export interface Chart {
  readonly saved: SavedQuery;
  readonly columns: readonly Column[];
  /** What is said where the graph has nothing to draw. */
  readonly nothing: Bilingual;
  /** What the chart shows, in a sentence, for those who do not see it; null where there is nothing to draw. */
  finding(view: View): string | null;
  /** What the drawing leaves out, in a sentence. */
  note?(view: View): string | null;
  legend?(view: View): readonly LegendEntry[];
  draw(view: View, width: number): Element;
}
