import type { Value, Parameters as Values } from '../../graph/port.js';
import { derived, type Given, inRequest, type Variables } from '../plan/given.js';
import type { ListPlan, LookupArm, LookupRoot, RootPlan } from '../plan/plan.js';
import { listText } from './list.js';
import { type Found, foundText } from './match.js';
import { readingText } from './reading.js';
import { rowText } from './row.js';
import { type Parameters, parameters } from './scope.js';
import { wholeText } from './whole.js';

/** How the records of a statement hold what the plan asked for. */
export type Shape =
  /** A record for each row, its columns side by side: large nested answers stay small records. */
  | { readonly kind: 'records' }
  /** A record for each node or fact that was looked up: the place of its arm, and its row. */
  | { readonly kind: 'found' }
  /** One record; each column is a count or a list of rows. Without columns there is no statement. */
  | { readonly kind: 'record'; readonly holds: readonly ('total' | 'undated' | 'reading' | 'page' | 'arm')[] };

export interface Compiled {
  /** The statement's text; empty where there is nothing to read. */
  readonly text: string;
  /** The statement's parameters, for the variables of a request. */
  readonly bind: (variables: Variables) => Values;
  readonly shape: Shape;
}

/** Writes the one statement of a root field. */
export function compile(plan: RootPlan): Compiled {
  const values = parameters();
  const { shape, text } = rootText(plan, values);
  const given = Object.entries(values.values);
  const bind = (variables: Variables) => Object.fromEntries(given.map(([name, value]) => [name, inRequest(value, variables)]));
  return { shape, text, bind };
}

function rootText(plan: RootPlan, values: Parameters): Text {
  switch (plan.kind) {
    case 'list':
      return rootListText(plan.list, values);
    case 'lookup':
      return lookupText(plan, values);
    case 'whole':
      return { shape: { kind: 'records' }, text: wholeText(plan.row, values) };
  }
}

interface Text {
  readonly shape: Shape;
  readonly text: string;
}

/** A block that returns one value under a name. */
interface Block {
  readonly name: string;
  readonly holds: 'total' | 'undated' | 'reading' | 'page';
  readonly text: string;
}

function rootListText(list: ListPlan, values: Parameters): Text {
  const blocks = [...countBlocks(list, values), ...readingBlocks(list, values)];
  if (list.row !== null) {
    const { text, columns, nested } = listText(list, null, values, null);
    if (blocks.length === 0 && nested)
      return { shape: { kind: 'records' }, text: `${text} RETURN ${columns.map((column, index) => `${column} AS c${index}`).join(', ')}` };
    blocks.push({ name: 'page', holds: 'page', text: `${text} RETURN collect([${columns.join(', ')}])` });
  }
  return { shape: { kind: 'record', holds: blocks.map(({ holds }) => holds) }, text: blocksText(blocks) };
}

function countBlocks(list: ListPlan, values: Parameters): Block[] {
  const count = (found: Found) => `${foundText(found, null, values, null)} RETURN count(*)`;
  const total: Block[] = list.counted ? [{ name: 'total', holds: 'total', text: count(list) }] : [];
  if (!list.undatedCounted || list.undated === null) return total;
  return [...total, { name: 'undated', holds: 'undated', text: count({ over: list.over, ...list.undated }) }];
}

function readingBlocks(list: ListPlan, values: Parameters): Block[] {
  return list.readings.map((reading, index) => ({
    name: `reading${index}`,
    holds: 'reading',
    text: readingText(list, reading, null, values, null),
  }));
}

/** One block stands by itself; several are CALLs of their own, so that a count stays when the page is empty. */
function blocksText(blocks: readonly { readonly name: string; readonly text: string }[]): string {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return `${only.text} AS ${only.name}`;
  const calls = blocks.map(({ name, text }) => `CALL () { ${text} AS ${name} }`);
  return blocks.length === 0 ? '' : `${calls.join(' ')} RETURN ${blocks.map(({ name }) => name).join(', ')}`;
}

function lookupText({ ids, many, arms }: LookupRoot, values: Parameters): Text {
  if (many) {
    const found = arms.map((arm, index) => {
      const { text, columns } = armText(arm, ids, many, values);
      return `${text} RETURN ${index} AS arm, [${columns.join(', ')}] AS row`;
    });
    return { shape: { kind: 'found' }, text: `CALL () { ${found.join(' UNION ALL ')} } RETURN arm, row` };
  }
  const blocks = arms.map((arm, index) => {
    const { text, columns } = armText(arm, ids, many, values);
    return { name: arms.length === 1 ? 'page' : `arm${index}`, text: `${text} RETURN collect([${columns.join(', ')}])` };
  });
  return { shape: { kind: 'record', holds: arms.map(() => 'arm') }, text: blocksText(blocks) };
}

/** What is found of one kind, up to its rows. */
function armText(
  { over, level, row }: LookupArm,
  ids: Given<readonly string[]>,
  many: boolean,
  values: Parameters,
): { text: string; columns: readonly string[] } {
  const unique = derived(ids, (each) => [...new Set(each)]);
  const scope = over.kind === 'relationship' ? { relationship: `r${level}` } : { node: `n${level}` };
  const match =
    over.kind === 'relationship'
      ? relationshipMatch(`r${level}`, unique, values)
      : nodeMatch(`n${level}:${over.name}`, unique, many, values);
  const { before, columns } = rowText(row, scope, values);
  return { text: `${match} WITH ${over.kind === 'relationship' ? scope.relationship : scope.node}${before}`, columns };
}

function nodeMatch(node: string, ids: Given<readonly string[]>, many: boolean, values: Parameters): string {
  if (!many) return `MATCH (${node} {id: ${values.add(derived(ids, ([id = null]) => id))}})`;
  return `UNWIND ${values.add(ids)} AS wanted MATCH (${node} {id: wanted})`;
}

function relationshipMatch(relationship: string, ids: Given<readonly string[]>, values: Parameters): string {
  const wanted = `UNWIND ${values.add(derived(ids, (each) => each.flatMap(relationshipParts)))} AS wanted`;
  return `${wanted} MATCH (:Entity {id: wanted.from})-[${relationship}]->(:Entity) WHERE ${relationship}.id = wanted.id`;
}

/** The id of a relationship begins with the id of the entity it starts from: `itf~FUNDS~astri`. */
function relationshipParts(id: string): Value[] {
  const [from, ...rest] = id.split('~');
  return from === undefined || rest.length < 2 ? [] : [{ id, from }];
}
