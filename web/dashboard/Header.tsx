import { useLanguage } from '../language.js';
import type { Formats } from '../page/formats.js';
import { Navigation } from '../page/Navigation.js';
import { WORDS } from './words.js';

/** What the graph says of itself. */
export interface Overview {
  readonly title: string | null;
  readonly currency: string | null;
  readonly licence: string | null;
  readonly asOf: string | null;
  readonly entityCount: number;
  readonly relationshipCount: number;
  readonly sourceCount: number;
}

/** The graph's title, how current and how large it is, and the ways to the other pages. */
export function Header({ about, formats: { count, date } }: { about: Overview | null; formats: Formats }) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <header className="page-header">
      <div>
        <h1>{about?.title ?? words.untitled}</h1>
        {about && (
          <ul className="about">
            <li>{words.counts(count(about.entityCount), count(about.relationshipCount), count(about.sourceCount))}</li>
            {about.asOf && <li>{words.asOf(date(about.asOf))}</li>}
            {about.licence && <li>{words.licence(about.licence)}</li>}
          </ul>
        )}
      </div>
      <Navigation current="/dashboard/" />
    </header>
  );
}
