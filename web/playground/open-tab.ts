import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';

/** Opens a query in a new tab, beside whatever is being written, and never runs it. */
export function useOpenTab(): (query: string, variables: string) => void {
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return useCallback(
    (query, variables) => {
      // Until the editors exist there is nowhere to write.
      if (!queryEditor || !variableEditor) return;
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      // The editors report their contents a moment later; the tab shall have its name at once.
      updateActiveTabValues({ query, variables });
    },
    [addTab, updateActiveTabValues, queryEditor, variableEditor],
  );
}
