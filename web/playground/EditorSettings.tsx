import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL does not pass settings on to its editors, so these are set once the editors exist. */
export function EditorSettings() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    // Wrapped lines need no sideways scrolling in a narrow column.
    for (const editor of [query, variables, headers, response]) {
      editor?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'indent' });
    }
  }, [query, variables, headers, response]);
  return null;
}
