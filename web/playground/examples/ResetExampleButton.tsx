import { type MonacoEditor, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { editorText, editorVariables, exampleOf } from './catalogue.js';

/** Puts a tab that began as an example back to it. It stands in the toolbar of such tabs only, and does nothing while nothing differs. */
export function ResetExampleButton() {
  const language = useLanguage();
  const words = WORDS[language];
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const [resetTab, setResetTab] = useState<string>();

  const example = exampleOf(tab?.operationName);
  if (!tab || !example) return null;
  const isUnchanged =
    (['en', 'zh-Hant'] as const).some((each) => tab.query === editorText(example, each)) &&
    (tab.variables ?? '') === editorVariables(example);

  const reset = () => {
    if (isUnchanged) return;
    overwrite(queryEditor, editorText(example, language));
    overwrite(variableEditor, editorVariables(example));
    setResetTab(tab.id);
  };
  const said = isUnchanged && resetTab === tab.id ? words.exampleIsReset : undefined;
  return (
    <>
      {/* Not "disabled", which would take the focus away from whoever has just pressed it. */}
      <ToolbarButton
        label={said ?? (isUnchanged ? words.exampleUnchanged : words.resetExample)}
        aria-disabled={isUnchanged}
        onClick={reset}
      >
        <ResetIcon />
      </ToolbarButton>
      <span role="status" className="heard-only">
        {said}
      </span>
    </>
  );
}

/** Writes as a person would, so that undo brings back what was there. */
function overwrite(editor: MonacoEditor | undefined, text: string): void {
  const range = editor?.getModel()?.getFullModelRange();
  if (!editor || !range || editor.getValue() === text) return;
  editor.pushUndoStop();
  editor.executeEdits('reset', [{ range, text }]);
  editor.pushUndoStop();
}

function ResetIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path strokeLinecap="round" strokeLinejoin="round" d="M4 5v5h5 M4.6 10A8 8 0 1 1 4 13.5" />
    </svg>
  );
}
