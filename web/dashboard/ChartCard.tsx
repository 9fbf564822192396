import { useCallback, useId, useState } from 'react';
import { useLanguage } from '../language.js';
import type { Formats } from '../page/formats.js';
import { useLoaded } from '../page/useLoaded.js';
import { linkTo } from '../playground/share/link.js';
import type { Chart } from './chart.js';
import { Drawing } from './Drawing.js';
import { addressOf, loadRows, variablesOf } from './rows.js';
import { Table } from './Table.js';
import { WORDS } from './words.js';

interface CardProperties {
  readonly chart: Chart;
  readonly formats: Formats;
  /** Whether the currency is known, or never will be. */
  readonly ready: boolean;
}

/** A chart with all that belongs to it: what it asks, its drawing or its table, and where the numbers can be had. */
export function ChartCard({ chart, formats, ready }: CardProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const { saved } = chart;
  const title = saved.title[language];
  return (
    <section className="card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <fieldset className="choice" aria-label={`${words.show}: ${title}`}>
          <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            {words.chart}
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {words.table}
          </button>
        </fieldset>
      </header>
      <p className="description">{saved.description[language]}</p>
      <Body chart={chart} formats={formats} ready={ready} asTable={asTable} />
      <footer>
        <a href={addressOf(saved, 'csv', language)} aria-label={`CSV: ${title}`} download>
          CSV
        </a>
        <a href={addressOf(saved, 'xlsx', language)} aria-label={`Excel: ${title}`} download>
          Excel
        </a>
        <a href={playgroundLink(chart, language)}>{words.inPlayground}</a>
      </footer>
    </section>
  );
}

function Body({ chart, formats, ready, asTable }: CardProperties & { asTable: boolean }) {
  const language = useLanguage();
  const words = WORDS[language];
  const loaded = useLoaded(useCallback(() => loadRows(chart.saved, language), [chart, language]));
  if (loaded.state === 'failed')
    return (
      <div className="message" role="alert">
        <p>{words.failed(loaded.reason)}</p>
        <button type="button" onClick={loaded.again}>
          {words.again}
        </button>
      </div>
    );
  if (loaded.state === 'loading' || !ready)
    return (
      <p className="message loading" role="status">
        {words.loading}
      </p>
    );
  const view = { rows: loaded.value, language, formats };
  if (chart.finding(view) === null) return <p className="message">{chart.nothing[language]}</p>;
  return asTable ? <Table chart={chart} view={view} /> : <Drawing chart={chart} view={view} />;
}

function playgroundLink({ saved }: Chart, language: 'en' | 'zh-Hant'): string {
  const variables = variablesOf(saved, language);
  const shared = {
    query: `# ${saved.title[language]}\n\n${saved.query}`,
    variables: Object.keys(variables).length === 0 ? '' : `${JSON.stringify(variables, null, 2)}\n`,
  };
  return linkTo(shared, `${location.origin}/playground/?lang=${language}`);
}
