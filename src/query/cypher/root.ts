import type { Statement, Value } from '../../graph/port.js';
import type { ListPlan, LookupArm, LookupRoot, RootPlan } from '../plan/plan.js';
import { countedText, listText } from './list.js';
import { rowText } from './row.js';
import { type Parameters, parameters } from './scope.js';

/** How the rows of a statement hold what the plan asked for. */
export type Shape =
  /** Nothing was asked for: no statement. */
  | 'nothing'
  /** A record for each row, its columns side by side: large nested answers stay small records. */
  | 'records'
  /** One record; its first column is the list of rows. */
  | 'collected'
  /** One record: the count. */
  | 'count'
  /** One record: the count, and the list of rows. */
  | 'countAndRows'
  /** One record with a list of rows for each arm of a lookup. */
  | 'arms';

export interface Compiled {
  readonly statement: Statement;
  readonly shape: Shape;
}

/** Writes the one statement of a root field. */
export function compile(plan: RootPlan): Compiled {
  const values = parameters();
  const { shape, text } = plan.kind === 'list' ? rootListText(plan.list, values) : lookupText(plan, values);
  return { shape, statement: { text, parameters: values.values } };
}

interface Text {
  readonly shape: Shape;
  readonly text: string;
}

function rootListText(list: ListPlan, values: Parameters): Text {
  const count = list.counted ? `${countedText(list, null, values, null)} RETURN count(*) AS total` : null;
  if (list.row === null) return count === null ? { shape: 'nothing', text: '' } : { shape: 'count', text: count };
  const { text, columns, nested } = listText(list, null, values, null);
  const collected = `${text} RETURN collect([${columns.join(', ')}]) AS page`;
  if (count !== null) return { shape: 'countAndRows', text: `CALL () { ${count} } CALL () { ${collected} } RETURN total, page` };
  if (!nested) return { shape: 'collected', text: collected };
  return { shape: 'records', text: `${text} RETURN ${columns.map((column, index) => `${column} AS c${index}`).join(', ')}` };
}

function lookupText({ ids, many, arms }: LookupRoot, values: Parameters): Text {
  const [only] = arms;
  if (only !== undefined && arms.length === 1 && !many) return { shape: 'collected', text: `${armText(only, ids, many, values)} AS page` };
  const texts = arms.map((arm) => armText(arm, ids, many, values));
  const names = arms.map((_, index) => `arm${index}`);
  const calls = texts.map((text, index) => `CALL () { ${text} AS ${names[index]} }`);
  return { shape: 'arms', text: `${calls.join(' ')} RETURN ${names.join(', ')}` };
}

function armText({ over, level, row }: LookupArm, ids: readonly string[], many: boolean, values: Parameters): string {
  const unique = [...new Set(ids)];
  const scope = over.kind === 'relationship' ? { relationship: `r${level}` } : { node: `n${level}` };
  const match =
    over.kind === 'relationship'
      ? relationshipMatch(`r${level}`, unique, values)
      : nodeMatch(`n${level}:${over.name}`, unique, many, values);
  const { before, columns } = rowText(row, scope, values);
  return `${match} WITH ${over.kind === 'relationship' ? scope.relationship : scope.node}${before} RETURN collect([${columns.join(', ')}])`;
}

function nodeMatch(node: string, ids: readonly string[], many: boolean, values: Parameters): string {
  if (!many) return `MATCH (${node} {id: ${values.add(ids[0] ?? null)}})`;
  return `UNWIND ${values.add(ids)} AS wanted MATCH (${node} {id: wanted})`;
}

function relationshipMatch(relationship: string, ids: readonly string[], values: Parameters): string {
  const wanted = `UNWIND ${values.add(ids.flatMap(relationshipParts))} AS wanted`;
  return `${wanted} MATCH (:Entity {id: wanted.from})-[${relationship}]->(:Entity) WHERE ${relationship}.id = wanted.id`;
}

/** The id of a relationship begins with the id of the entity it starts from: `itf~FUNDS~astri`. */
function relationshipParts(id: string): Value[] {
  const [from, ...rest] = id.split('~');
  return from === undefined || rest.length < 2 ? [] : [{ id, from }];
}
