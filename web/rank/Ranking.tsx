import { useMemo } from 'react';
import { EntityName } from '../entities/EntityName.js';
import type { RankMeasure } from '../graphql/generated/graphql.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { AnswerLinks } from '../page/AnswerLinks.js';
import { go } from '../page/address.js';
import { type Formats, formatsOf } from '../page/formats.js';
import { Waiting } from '../page/Waiting.js';
import { TYPES } from '../vocabulary.js';
import { LeaveOut } from './LeaveOut.js';
import { More } from './More.js';
import { Nothing } from './Nothing.js';
import { RANKING } from './queries.js';
import { type Question, rankingVariables } from './question.js';
import { WORDS } from './words.js';

interface RankingProperties {
  readonly question: Question & { readonly view: RankMeasure };
  readonly currency: string | null;
}

/** Entities by a measure, the first of the list first. */
export function Ranking({ question, currency }: RankingProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const { view } = question;
  const formats = useMemo(() => formatsOf(language, currency), [language, currency]);
  const variables = rankingVariables(question, language);
  const asked = useAnswer(RANKING, variables);
  const ranked = standing(asked)?.rank ?? null;
  const most = Math.max(...(ranked ?? []).map(({ score }) => score)) || 1;
  return (
    <section aria-label={words.view[view]} aria-busy={asked.state === 'asking'}>
      <Waiting asked={asked} />
      {asked.state === 'failed' && view === 'BETWEENNESS' && (
        <p className="message">
          {words.instead}
          <button type="button" onClick={() => go({ by: 'PAGERANK' })}>
            {words.view.PAGERANK}
          </button>
        </p>
      )}
      {ranked?.length === 0 && asked.state === 'ready' && <Nothing question={question} />}
      {ranked && ranked.length > 0 && (
        <>
          <div className="table">
            <table>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {words.rank}
                  </th>
                  <th scope="col">{words.name}</th>
                  <th scope="col" className="type">
                    {words.type}
                  </th>
                  <th scope="col" className="number">
                    {words.score[view]}
                  </th>
                  <th scope="col" className="action">
                    <span>{words.action}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {ranked.map(({ rank, score, entity }) => (
                  <tr key={entity.id}>
                    <td className="number">{rank}</td>
                    <td className="name">
                      <EntityName entity={entity} withType />
                      <span className="bar" style={{ width: `${(100 * score) / most}%` }} />
                    </td>
                    <td className="type">{TYPES[entity.type]?.[language] ?? entity.type}</td>
                    <td className="number">{written(score, view, formats)}</td>
                    <td className="action">
                      <LeaveOut entity={entity} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <More first={question.first} shown={ranked.length} />
          <AnswerLinks document={RANKING} variables={{ ...variables, first: 1000 }} />
        </>
      )}
    </section>
  );
}

function written(score: number, view: RankMeasure, { count, money }: Formats): string {
  if (view === 'FUNDING_RECEIVED') return money(score);
  return view === 'DEGREE' ? count(score) : score.toFixed(4);
}
