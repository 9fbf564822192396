import type { GraphiQLPlugin } from '@graphiql/react';
import { lazy, Suspense } from 'react';

const CollectionsPanel = lazy(() => import('./CollectionsPanel.js'));

function Collections() {
  return (
    <Suspense>
      <CollectionsPanel />
    </Suspense>
  );
}

/** A bookmark. */
function CollectionsIcon(props: React.SVGProps<SVGSVGElement>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: decoration inside a button that has a name
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" {...props}>
      <path d="M6 3.5h12v17l-6-4.5-6 4.5v-17Z" />
    </svg>
  );
}

/** GraphiQL remembers which panel is open by its title, so the title is the same in every language. */
export const COLLECTIONS_PLUGIN: GraphiQLPlugin = { title: 'My queries', icon: CollectionsIcon, content: Collections };
