import { EntityName } from '../entities/EntityName.js';
import { standing, useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { AnswerLinks } from '../page/AnswerLinks.js';
import { Waiting } from '../page/Waiting.js';
import { LeaveOut } from './LeaveOut.js';
import { More } from './More.js';
import { Nothing } from './Nothing.js';
import { COMMUNITIES } from './queries.js';
import { networkVariables, type Question } from './question.js';
import { WORDS } from './words.js';

const MEMBERS = 12;
const MOST_COMMUNITIES = 100;

/** Who belongs together, the largest community first. */
export function Communities({ question }: { question: Question }) {
  const language = useLanguage();
  const words = WORDS[language];
  const variables = { ...networkVariables(question, language), members: MEMBERS };
  const asked = useAnswer(COMMUNITIES, variables);
  const found = standing(asked)?.communities ?? null;
  const count = (value: number) => value.toLocaleString('en');
  const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name).join(language === 'en' ? ', ' : '、');
  return (
    <section aria-label={words.view.COMMUNITIES} aria-busy={asked.state === 'asking'}>
      <Waiting asked={asked} />
      {found?.totalCount === 0 && asked.state === 'ready' && <Nothing question={question} />}
      {found && found.totalCount > 0 && (
        <>
          <p className="result-head">{words.division(count(found.totalCount), found.modularity.toFixed(2), count(found.partCount))}</p>
          <ol className="communities">
            {found.communities.map(({ size, factsWithin, factsAcross, central, sectors, members }) => (
              <li key={members[0]?.id}>
                <h2>{names(central)}</h2>
                <p className="quiet">
                  {words.community(count(size), count(factsWithin), count(factsAcross))}
                  {sectors.length > 0 && ` ${words.about} ${names(sectors)}`}
                </p>
                <ul className="members">
                  {members.map((member) => (
                    <li key={member.id}>
                      <EntityName entity={member} /> {central.some(({ id }) => id === member.id) && <LeaveOut entity={member} />}
                    </li>
                  ))}
                  {size > members.length && <li className="quiet">{words.othersLeft(count(size - members.length))}</li>}
                </ul>
              </li>
            ))}
          </ol>
          <More first={question.first} shown={found.communities.length} most={MOST_COMMUNITIES} />
          <AnswerLinks
            document={COMMUNITIES}
            variables={{ ...variables, first: MOST_COMMUNITIES, members: 1000 }}
            rows="communities.communities.members"
          />
        </>
      )}
    </section>
  );
}
