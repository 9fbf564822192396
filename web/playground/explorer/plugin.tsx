import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';

const ExplorerPanel = lazy(() => import('./ExplorerPanel.js'));

function Explorer() {
  return (
    <Suspense>
      <ExplorerPanel />
    </Suspense>
  );
}

/** A folder with a plus, as GraphiQL draws it. */
function ExplorerIcon(props: React.SVGProps<SVGSVGElement>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: decoration inside a button that has a name
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" {...props}>
      <path d="M18 6h4m-2-2v4M2 11V5c0-.6.4-1 1-1h5.5l4 3H14M2 11h20v8c0 .6-.4 1-1 1H3c-.6 0-1-.4-1-1v-8Z" />
    </svg>
  );
}

export const EXPLORER_PLUGIN: GraphiQLPlugin = { title: 'GraphiQL Explorer', icon: ExplorerIcon, content: Explorer };
