import type { SavedQuery } from './savedQuery.js';

/** The table of the README: what can be asked without writing a query. */
export function savedQueriesTable(queries: readonly SavedQuery[]): string {
  const lines = queries.map(({ name, title }) => `| ${title.en} | ${title['zh-Hant']} | \`/q/${name}\` |`);
  return ['| Question | 問題 | Address |', '|---|---|---|', ...lines].join('\n');
}
