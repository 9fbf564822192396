import { useGraphiQL } from '@graphiql/react';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { Downloads } from './Downloads.js';
import { runOf } from './run.js';

const AnswerTables = lazy(() => import('./AnswerTables.js'));

/** Stands with the answer: shows it as JSON or as tables, and saves it as a file. */
export function AnswerBar() {
  const language = useLanguage();
  const words = WORDS[language];
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const schema = useGraphiQL((state) => state.schema);
  const [asTable, setAsTable] = useState(false);
  const run = runOf(tab);
  if (!run) return null;
  return (
    <>
      <div className="answer-bar" lang={language}>
        <fieldset className="choice" aria-label={words.answerAs}>
          <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            JSON
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {words.table}
          </button>
        </fieldset>
        <Downloads key={`${tab?.id} ${run.text.length}`} run={run} />
      </div>
      {asTable && schema && (
        <Suspense fallback={<p className="answer-note">{words.drawing}</p>}>
          <AnswerTables run={run} schema={schema} />
        </Suspense>
      )}
    </>
  );
}
