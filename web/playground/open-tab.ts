import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DocumentNode, Kind, parse } from 'graphql';
import { useCallback } from 'react';

/** Opens a query in a new tab, beside whatever is being written, and never runs it. */
export function useOpenTab(): (query: string, variables: string) => void {
  const { addTab, updateActiveTabValues, setOperationFacts } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return useCallback(
    (query, variables) => {
      // Until the editors exist there is nowhere to write.
      if (!queryEditor || !variableEditor) return;
      addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      // The editors report their contents a moment later. Until then the tab would have no name, and Run would ask for the
      // operation of the tab before.
      updateActiveTabValues({ query, variables });
      setOperationFacts(operationFacts(query));
    },
    [addTab, updateActiveTabValues, setOperationFacts, queryEditor, variableEditor],
  );
}

/** The operations of a query and the one that Run will run; nothing for a text that is not a query. */
function operationFacts(query: string) {
  let documentAST: DocumentNode;
  try {
    documentAST = parse(query);
  } catch {
    return {};
  }
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return operationName === undefined ? { documentAST, operations } : { documentAST, operations, operationName };
}
