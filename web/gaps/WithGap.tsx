import { useState } from 'react';
import { EntityName } from '../entities/EntityName.js';
import type { EntitiesWithGapQueryVariables } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/useAnswer.js';
import { useLanguage } from '../language.js';
import { Waiting } from '../page/Waiting.js';
import { type Gap, WITH_GAP } from './queries.js';
import { WORDS } from './words.js';

const PAGE = 30;

interface WithGapProperties {
  readonly gap: Gap;
  readonly variables: EntitiesWithGapQueryVariables;
}

/** Whom a gap is about, page after page, each below the last. */
export function WithGap({ gap, variables }: WithGapProperties) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="with-gap">
      {pages.map((after, index) => (
        <PageOf
          key={after}
          gap={gap}
          variables={{ ...variables, first: PAGE, after }}
          shownBefore={index * PAGE}
          onMore={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : null}
        />
      ))}
    </div>
  );
}

interface PageProperties extends WithGapProperties {
  readonly shownBefore: number;
  /** Asks for the page behind a cursor; null where that has been done. */
  readonly onMore: ((cursor: string) => void) | null;
}

function PageOf({ gap, variables, shownBefore, onMore }: PageProperties) {
  const words = WORDS[useLanguage()];
  const asked = useAnswer(WITH_GAP, variables);
  if (asked.state !== 'ready') return <Waiting asked={asked} />;
  const entities = asked.value.gaps?.[0]?.entities;
  if (entities === undefined) return null;
  const { nodes, pageInfo } = entities;
  const shown = shownBefore + nodes.length;
  const { endCursor } = pageInfo;
  return (
    <>
      <ul>
        {nodes.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} withType />
          </li>
        ))}
      </ul>
      {onMore !== null && pageInfo.hasNextPage && endCursor !== null && (
        <p className="truncated">
          {words.shown(shown.toLocaleString('en'), gap.count.toLocaleString('en'))}
          <button type="button" onClick={() => onMore(endCursor)}>
            {words.more(Math.min(PAGE, gap.count - shown))}
          </button>
        </p>
      )}
    </>
  );
}
