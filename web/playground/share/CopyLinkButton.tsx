import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { linkTo } from './link.js';

type Outcome = 'copied' | 'in-address';

/** Puts query and variables into the page's address and copies it. Whoever follows the link sees them in a tab, not yet run. */
export function CopyLinkButton() {
  const words = WORDS[useLanguage()];
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), 3000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const shared = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    const link = linkTo(shared, location.href);
    history.replaceState(null, '', link);
    setOutcome(await copied(link));
  };

  const said = outcome && (outcome === 'copied' ? words.linkCopied : words.linkInAddress);
  return (
    <>
      <ToolbarButton label={said ?? words.copyLink} onClick={copy}>
        <LinkIcon />
      </ToolbarButton>
      <span role="status" className="heard-only">
        {said}
      </span>
    </>
  );
}

/** The clipboard exists on HTTPS and localhost only; elsewhere the reader copies the address. */
async function copied(link: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(link);
    return 'copied';
  } catch {
    return 'in-address';
  }
}

function LinkIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path
        strokeLinecap="round"
        d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 1 0-5.7-5.7L12.5 6 M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 1 0 5.7 5.7l1.1-1.3"
      />
    </svg>
  );
}
