import { ToolbarButton, ToolbarMenu, tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language.js';
import { copied } from '../copy.js';
import { WORDS } from '../words.js';
import { LANGUAGES } from './languages.js';
import type { Request, Writer } from './request.js';

/** A menu in the toolbar: query and variables as a program in a language of choice. */
export function CopyAsCode() {
  const words = WORDS[useLanguage()];
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);
  const [said, setSaid] = useState<string>();

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), 3000);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async (language: string, write: Writer) => {
    const variables = readVariables(variableEditor?.getValue());
    if (variables === null) return setSaid(words.variablesUnreadable);
    const request: Request = {
      origin: location.origin,
      query: queryEditor?.getValue() ?? '',
      ...(variables && { variables }),
      ...(operations && operations.length > 1 && operationName && { operationName }),
    };
    setSaid((await copied(write(request))) ? words.codeCopied(language) : words.codeNotCopied);
  };

  return (
    <>
      {/* Not modal: that would hide the page from screen readers while its buttons can still be reached. */}
      <ToolbarMenu
        modal={false}
        button={
          <ToolbarButton label={said ?? words.copyAs}>
            <CodeIcon />
          </ToolbarButton>
        }
      >
        {Object.entries(LANGUAGES).map(([language, write]) => (
          <ToolbarMenu.Item key={language} onSelect={() => copy(language, write)}>
            {language}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <span role="status" className="heard-only">
        {said}
      </span>
    </>
  );
}

/** Undefined where there are none, null where the editor holds something else than an object. */
function readVariables(text = ''): Record<string, unknown> | undefined | null {
  if (!text.trim()) return undefined;
  try {
    const value: unknown = tryParseJSONC(text);
    if (value === undefined) return undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function CodeIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path strokeLinecap="round" strokeLinejoin="round" d="M8 7l-5 5 5 5 M16 7l5 5-5 5 M13.5 5l-3 14" />
    </svg>
  );
}
