import { useEffect, useMemo } from 'react';
import overviewText from '../../queries/80-overview.graphql?raw';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';
import { useLanguage } from '../language.js';
import { ChartCard } from './ChartCard.js';
import { CHARTS } from './charts/index.js';
import { formatsOf } from './formats.js';
import { Header, type Overview } from './Header.js';
import { loadAnswer } from './rows.js';
import { useLoaded } from './useLoaded.js';
import { WORDS } from './words.js';

const OVERVIEW = parseSavedQuery('80-overview', overviewText);

const loadOverview = async () => (await loadAnswer<{ overview: Overview }>(OVERVIEW, 'en')).overview;

/** The page: what the graph is, then a card for each chart. */
export function App() {
  const language = useLanguage();
  const words = WORDS[language];
  const overview = useLoaded(loadOverview);
  const about = overview.state === 'ready' ? overview.value : null;
  const currency = about?.currency ?? null;
  const formats = useMemo(() => formatsOf(language, currency), [language, currency]);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <>
      <Header about={about} formats={formats} />
      <main className="cards">
        {CHARTS.map((chart) => (
          <ChartCard key={chart.saved.name} chart={chart} formats={formats} ready={overview.state !== 'loading'} />
        ))}
      </main>
      <footer className="page-footer">{words.footer}</footer>
    </>
  );
}
