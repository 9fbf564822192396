import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesPanel } from './ExamplesPanel.js';

/** An open book. GraphiQL passes `aria-hidden`: the button around it has the name. */
function ExamplesIcon(props: React.SVGProps<SVGSVGElement>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: decoration inside a button that has a name
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" {...props}>
      <path d="M12 6.5C10 5 7 4.5 3 4.5v13c4 0 7 .5 9 2 2-1.5 5-2 9-2v-13c-4 0-7 .5-9 2Z M12 6.5v13" />
    </svg>
  );
}

/** GraphiQL remembers which panel is open by its title, so the title is the same in every language. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
