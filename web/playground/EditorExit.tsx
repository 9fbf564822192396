import { KeyCode, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { useLanguage } from '../language.js';
import { WORDS } from './words.js';

/** Where Escape has something else to close first. */
const NOTHING_OPEN = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'markersNavigationVisible',
  'editorHasMultipleSelections',
  'inSnippetMode',
]
  .map((context) => `!${context}`)
  .join(' && ');

/**
 * In an editor Tab indents, so the keyboard needs another way out: Escape leads to the button that runs the query, and Tab
 * goes on from there. Each editor says so, to the eye in a corner and to screen readers in its name.
 */
export function EditorExit() {
  const words = WORDS[useLanguage()];
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const answer = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    const actions = [query, variables, headers, answer].map((editor) =>
      editor?.addAction({
        id: 'leave-editor',
        label: words.leaveEditor,
        keybindings: [KeyCode.Escape],
        keybindingContext: NOTHING_OPEN,
        run: () => document.querySelector<HTMLElement>('.graphiql-execute-button')?.focus(),
      }),
    );
    return () => {
      for (const action of actions) action?.dispose();
    };
  }, [query, variables, headers, answer, words]);

  useEffect(() => {
    for (const [name, editor] of Object.entries({ query, variables, headers, answer })) {
      editor?.updateOptions({ ariaLabel: `${words.editors[name as keyof typeof words.editors]}. ${words.leaveEditor}` });
    }
    // The style sheet shows it in the editor that has the focus.
    document.documentElement.style.setProperty('--leave-editor', JSON.stringify(words.leaveEditor));
  }, [query, variables, headers, answer, words]);
  return null;
}
