import { useEffect, useMemo } from 'react';
import { useLanguage } from '../language.js';
import { formatsOf } from '../page/formats.js';
import { useLoaded } from '../page/useLoaded.js';
import { ChartCard } from './ChartCard.js';
import { CHARTS } from './charts/index.js';
import { Header, type Overview } from './Header.js';
import { loadText } from './rows.js';
import { WORDS } from './words.js';

/** What the graph says of itself is a saved query too. */
const loadOverview = async (): Promise<Overview> => JSON.parse(await loadText('/q/overview.json')).data.overview;

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
