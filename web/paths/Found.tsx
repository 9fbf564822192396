import type { ShortestPathsQueryVariables } from '../graphql/generated/graphql.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { AnswerLinks } from '../page/AnswerLinks.js';
import { go } from '../page/address.js';
import { Waiting } from '../page/Waiting.js';
import { NoPath } from './NoPath.js';
import { PathList } from './PathList.js';
import { CONNECTIONS, SHORTEST } from './queries.js';
import { type Question, VIEWS, variablesOf } from './question.js';
import { Truncated } from './Truncated.js';
import { WORDS } from './words.js';

interface FoundProperties {
  readonly question: Question;
  readonly currency: string | null;
}

/** The paths between two ends, in one of two lists: the shortest, or those that say most. Only the list that is shown is asked for. */
export function Found({ question, currency }: FoundProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const variables = variablesOf(question, language) as ShortestPathsQueryVariables;
  const shortest = useAnswer(SHORTEST, question.view === 'shortest' ? variables : null);
  const specific = useAnswer(CONNECTIONS, question.view === 'specific' ? variables : null);
  const asked = question.view === 'shortest' ? shortest : specific;
  const found = question.view === 'shortest' ? standing(shortest)?.shortestPaths : standing(specific)?.connections;
  return (
    <section className="found" aria-label={words[question.view]} aria-busy={asked.state === 'asking'}>
      <fieldset className="choice" aria-label={words.lists}>
        {VIEWS.map((view) => (
          <button key={view} type="button" aria-pressed={view === question.view} onClick={() => go({ view })}>
            {words[view]}
          </button>
        ))}
      </fieldset>
      <p className="quiet">{words.about[question.view]}</p>
      <Waiting asked={asked} />
      {found && found.paths.length === 0 && asked.state === 'ready' && <NoPath question={question} found={found} />}
      {found && found.paths.length > 0 && (
        <>
          <p className="result-head" role="status">
            <strong>{words.found(found.paths.length, found.totalCount)}</strong>
          </p>
          <PathList paths={found.paths} currency={currency} withScores={question.view === 'specific'} />
          {found.stoppedBy && <Truncated stoppedBy={found.stoppedBy} expanded={found.expanded} first={question.first} />}
          {question.view === 'shortest' ? (
            <AnswerLinks document={SHORTEST} variables={variables} rows="shortestPaths.paths.relationships" />
          ) : (
            <AnswerLinks document={CONNECTIONS} variables={variables} rows="connections.paths.relationships" />
          )}
        </>
      )}
    </section>
  );
}
