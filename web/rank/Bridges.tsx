import { Fragment } from 'react';
import { EntityName } from '../entities/EntityName.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { AnswerLinks } from '../page/AnswerLinks.js';
import { Waiting } from '../page/Waiting.js';
import { LeaveOut } from './LeaveOut.js';
import { More } from './More.js';
import { Nothing } from './Nothing.js';
import { BRIDGES } from './queries.js';
import { networkVariables, type Question } from './question.js';
import { WORDS } from './words.js';

/** Who alone holds others, those first that would cut off the most. */
export function Bridges({ question }: { question: Question }) {
  const language = useLanguage();
  const words = WORDS[language];
  const variables = networkVariables(question, language);
  const asked = useAnswer(BRIDGES, variables);
  const separator = language === 'en' ? ', ' : '、';
  const count = (value: number) => value.toLocaleString('en');
  const bridges = standing(asked)?.bridges ?? null;
  return (
    <section aria-label={words.view.BRIDGES} aria-busy={asked.state === 'asking'}>
      <Waiting asked={asked} />
      {bridges?.length === 0 && asked.state === 'ready' && <Nothing question={question} />}
      {bridges && bridges.length > 0 && (
        <>
          <div className="table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col" className="number">
                    {words.cutOff}
                  </th>
                  <th scope="col" className="number">
                    {words.parts}
                  </th>
                  <th scope="col" className="action">
                    <span>{words.action}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {bridges.map(({ entity, parts, cutOffCount, cutOff }) => (
                  <tr key={entity.id}>
                    <td>
                      <EntityName entity={entity} withType />
                      <p className="bridge-who">
                        {words.who}{' '}
                        {cutOff.map((each, index) => (
                          <Fragment key={each.id}>
                            {index > 0 && separator}
                            <EntityName entity={each} />
                          </Fragment>
                        ))}
                        {cutOffCount > cutOff.length && `${separator}${words.othersLeft(count(cutOffCount - cutOff.length))}`}
                      </p>
                    </td>
                    <td className="number">{count(cutOffCount)}</td>
                    <td className="number">{count(parts)}</td>
                    <td className="action">
                      <LeaveOut entity={entity} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <More first={question.first} shown={bridges.length} />
          <AnswerLinks document={BRIDGES} variables={{ ...variables, first: 1000 }} rows="bridges" />
        </>
      )}
    </section>
  );
}
