import type { PageLanguage } from '../language.js';
import { type Example, parseExample } from './parse.js';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../queries/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** All examples, in the order of their file names. */
export const EXAMPLES: readonly Example[] = Object.keys(FILES)
  .sort()
  .map((path) => parseExample(path, FILES[path] ?? ''));

/** The examples by group; groups come in the order of their first example. */
export const GROUPS: readonly (readonly Example[])[] = byGroup(EXAMPLES);

/** What an editor holds once an example is opened: the question as a comment, then the query. */
export function editorText(example: Example, language: PageLanguage): string {
  return `# ${example.title[language]}\n\n${example.query}`;
}

/** The variables as the editor shows them; empty where the example has none. */
export function editorVariables(example: Example): string {
  return example.variables ? `${JSON.stringify(example.variables, null, 2)}\n` : '';
}

function byGroup(examples: readonly Example[]): Example[][] {
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    const group = groups.get(example.group.en);
    if (group) group.push(example);
    else groups.set(example.group.en, [example]);
  }
  return [...groups.values()];
}
