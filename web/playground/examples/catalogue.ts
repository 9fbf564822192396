import { parseSavedQuery, type SavedQuery } from '../../../src/saved/savedQuery.js';
import type { PageLanguage } from '../../language.js';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../queries/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** All examples, in the order of their file names. */
export const EXAMPLES: readonly SavedQuery[] = Object.keys(FILES)
  .sort()
  .map((path) => parseSavedQuery(path, FILES[path] ?? ''));

/** The examples by group; groups come in the order of their first example. */
export const GROUPS: readonly (readonly SavedQuery[])[] = byGroup(EXAMPLES);

/** What an editor holds once an example is opened: the question as a comment, then the query. */
export function editorText(example: SavedQuery, language: PageLanguage): string {
  return `# ${example.title[language]}\n\n${example.query}`;
}

/** The variables as the editor shows them; empty where the example has none. */
export function editorVariables(example: SavedQuery): string {
  return example.variables ? `${JSON.stringify(example.variables, null, 2)}\n` : '';
}

const BY_OPERATION: ReadonlyMap<string, SavedQuery> = new Map(
  EXAMPLES.flatMap((example) => {
    const name = /^query (\w+)/m.exec(example.query)?.[1];
    return name === undefined ? [] : [[name, example] as const];
  }),
);

/** The example whose operation has this name. */
export function exampleOf(operationName: string | null | undefined): SavedQuery | undefined {
  return operationName ? BY_OPERATION.get(operationName) : undefined;
}

function byGroup(examples: readonly SavedQuery[]): SavedQuery[][] {
  const groups = new Map<string, SavedQuery[]>();
  for (const example of examples) {
    const group = groups.get(example.group.en);
    if (group) group.push(example);
    else groups.set(example.group.en, [example]);
  }
  return [...groups.values()];
}
