import type { GraphQLOutputType } from 'graphql';
import type { Draft } from './draft.ts';
import { written } from './literals.ts';
import { type Composite, composite, selection } from './selections.ts';
import { summary } from './summaries.ts';

const COUNTS = ['totalCount', 'undatedCount'];
const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'];

/** Of a hundred lists, so many are asked what they come to on all pages, so that about every fourth operation does. */
const SUMMARIES = 8;

/** What is asked of a page: between the braces. Keys of cursors always have "cursor" in them, so that they can be masked. */
export function connection(draft: Draft, type: Composite, depth: number): string {
  const { choices } = draft;
  const fields = type.getFields();
  const parts: string[] = [];
  if (choices.chance(35)) parts.push(choices.chance(85) ? 'totalCount' : `${draft.fresh('count')}: totalCount`);
  for (const name of COUNTS.slice(1)) if (name in fields && choices.chance(40)) parts.push(name);
  if (choices.chance(30)) parts.push(`pageInfo { ${choices.someOf(PAGE_INFO, 4, 1).join(' ')} }`);
  if (choices.chance(SUMMARIES)) parts.push(summary(draft, type, depth));
  if (choices.chance(4)) parts.push('__typename');
  if (parts.length > 0 && choices.chance(8)) return parts.join(' ');
  const asked = choices.chance(40) ? edges(draft, fieldType(type, 'edges'), depth) : nodes(draft, fieldType(type, 'nodes'), depth);
  return [...parts.slice(0, 1), asked, ...parts.slice(1)].join(' ');
}

function nodes(draft: Draft, type: GraphQLOutputType, depth: number): string {
  return `nodes${draft.directive()} { ${selection(draft, composite(type), depth)} }`;
}

function edges(draft: Draft, type: GraphQLOutputType, depth: number): string {
  const { choices } = draft;
  const edge = composite(type);
  const parts = [`node { ${selection(draft, composite(fieldType(edge, 'node')), depth)} }`];
  if ('relationship' in edge.getFields() && choices.chance(70))
    parts.unshift(`relationship { ${selection(draft, composite(fieldType(edge, 'relationship')), depth)} }`);
  if ('paths' in edge.getFields() && choices.chance(60)) parts.push(paths(draft, composite(fieldType(edge, 'paths')), depth));
  if (choices.chance(30)) parts.push(choices.chance(70) ? 'cursor' : `${draft.fresh('cursor')}: cursor`);
  if (choices.chance(4)) parts.push('__typename');
  return `edges${draft.directive()} { ${parts.join(' ')} }`;
}

function paths(draft: Draft, path: Composite, depth: number): string {
  const { choices } = draft;
  const part = (name: string) =>
    name === 'nodes' || name === 'relationships' ? `${name} { ${selection(draft, composite(fieldType(path, name)), depth + 1)} }` : name;
  const parts = choices.someOf(['length', '__typename', 'nodes', 'relationships'], 3, 1).map(part);
  const args = choices.chance(50) ? `(first: ${written(draft.perhapsVariable(choices.upTo(3), 'Int!'))})` : '';
  return `${draft.fresh('paths')}: paths${args} { ${parts.join(' ')} }`;
}

function fieldType(type: Composite, name: string): GraphQLOutputType {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`The schema has no field ${type.name}.${name}.`);
  return field.type;
}
