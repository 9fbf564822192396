import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { pageLanguage } from '../language.js';
import { AnswerBar } from './answer/AnswerBar.js';
import { Corrections } from './Corrections.js';
import { CopyAsCode } from './code/CopyAsCode.js';
import { COLLECTIONS_PLUGIN } from './collections/plugin.js';
import { EditorExit } from './EditorExit.js';
import { EditorSettings } from './EditorSettings.js';
import { EXAMPLES, editorText, editorVariables } from './examples/catalogue.js';
import { EXAMPLES_PLUGIN } from './examples/plugin.js';
import { ResetExampleButton } from './examples/ResetExampleButton.js';
import { defaultFieldNames } from './explorer/fieldNames.js';
import { EXPLORER_PLUGIN } from './explorer/plugin.js';
import { fetcher } from './fetcher.js';
import { isNarrow } from './narrow.js';
import { CopyLinkButton } from './share/CopyLinkButton.js';
import { LinkListener } from './share/LinkListener.js';
import { readLink } from './share/link.js';
import { TabInView } from './TabInView.js';

const PLUGINS = [EXAMPLES_PLUGIN, COLLECTIONS_PLUGIN, HISTORY_PLUGIN, EXPLORER_PLUGIN];

/** What the editor holds at first: the query of the link that was followed, or on a first visit the first example. */
function startingPoint() {
  const shared = readLink(location.href);
  if (shared) return { initialQuery: shared.query, initialVariables: shared.variables };
  const [first] = EXAMPLES;
  return first ? { defaultTabs: [{ query: editorText(first, pageLanguage()), variables: editorVariables(first) }] } : {};
}

/** On a first visit, when GraphiQL has no tabs on record, the gallery stands open; later the visitor's own choice is remembered. */
function openPanel() {
  return localStorage.getItem('graphiql:tabState') === null ? { visiblePlugin: EXAMPLES_PLUGIN } : {};
}

// A phone has no room to spare: there the variables stay folded until they are asked for.
const START = { ...startingPoint(), ...openPanel(), defaultEditorToolsVisibility: !isNarrow() };

/** All panels share one scrolling box: each starts at its own top, not where the one before had been scrolled to. */
function showTop() {
  document.querySelector('.graphiql-plugin')?.scrollTo(0, 0);
}

export function App() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      getDefaultFieldNames={defaultFieldNames}
      inputValueDeprecation
      schemaDescription
      showPersistHeadersSettings={false}
      onTogglePluginVisibility={showTop}
      {...START}
    >
      <GraphiQL.Logo>Pearl</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
            <CopyAsCode />
            <ResetExampleButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerBar />
      </GraphiQL.Footer>
      <EditorSettings />
      <EditorExit />
      <Corrections />
      <TabInView />
      <LinkListener />
    </GraphiQL>
  );
}
