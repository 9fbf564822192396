import { stringify } from 'csv-stringify/sync';
import type { AnswerGraph } from './answerGraph.js';
import { columnsOf } from './attributes.js';

/** A line for each fact: both ends, what it says, its id, and what was selected of it. */
export function edgeList({ edges }: AnswerGraph): string {
  const names = columnsOf(edges).map(({ name }) => name);
  const columns = ['source', 'target', 'relationshipType', 'id', ...names.filter((name) => name !== 'relationshipType')];
  const rows = edges.map(({ id, from, to, type, attributes }) => ({ ...attributes, source: from, target: to, relationshipType: type, id }));
  return stringify(rows, { header: true, columns, cast: { boolean: String }, escape_formulas: true });
}
