import type { Arbitrary } from 'fast-check';
import { type GraphQLField, type GraphQLSchema } from 'graphql';
import { listArguments } from './arguments.ts';
import { made } from './choices.ts';
import { Draft, type Operation } from './draft.ts';
import { groupArguments } from './groupArguments.ts';
import { Use } from './literals.ts';
import { readSamples } from './samples.ts';
import { composite, isList } from './selections.ts';

/** A list to be gone through: its operation takes the variables of a page beside its own. */
export interface Walk extends Operation {
  /** Where the list is in the answer. */
  readonly path: readonly string[];
  readonly size: number;
  /** Whether the list can also be gone through from its end. */
  readonly backward: boolean;
  /** Two places of the first page, to ask for what lies between. */
  readonly between: readonly [number, number];
}

/** Walks through root lists, and through the lists of single entities. */
export function walks(schema: GraphQLSchema): Arbitrary<Walk> {
  const samples = readSamples(schema);
  return made((choices) => walk(new Draft(schema, samples, choices)));
}

function walk(draft: Draft): Walk {
  const { choices, schema } = draft;
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const byId = roots.filter(({ args, type }) => args[0]?.name === 'id' && Object.values(composite(type).getFields()).some(isList));
  const holder = choices.chance(60) ? choices.oneOf(byId) : null;
  const lists = Object.values(holder === null ? (schema.getQueryType()?.getFields() ?? {}) : composite(holder.type).getFields()).filter(
    isList,
  );
  const list = choices.oneOf(lists);
  draft.conditions = choices.chance(60) ? 0 : 3;
  const ofGroups = choices.chance(25);
  const [body, backward] = ofGroups ? [grouped(draft, list), false] : listed(draft, list);
  const id = holder === null ? '' : JSON.stringify(choices.oneOf(draft.samples.ids(composite(holder.type).name)));
  const given = ['$first: Int, $after: String', ...(backward ? ['$last: Int, $before: String'] : [])];
  const operation = draft.operation(holder === null ? body : `holder: ${holder.name}(id: ${id}) { ${body} }`, ...given);
  const between = [choices.upTo(4), 1 + choices.upTo(8)] as const;
  return {
    ...operation,
    path: [...(holder === null ? [] : ['holder']), list.name, ...(ofGroups ? ['groups'] : [])],
    size: 1 + choices.upTo(6),
    backward,
    between,
  };
}

function listed(draft: Draft, list: GraphQLField<unknown, unknown>): readonly [string, boolean] {
  const backward = list.args.some(({ name }) => name === 'last');
  const forwards = { first: new Use('first'), after: new Use('after') };
  const paging = backward ? { ...forwards, last: new Use('last'), before: new Use('before') } : forwards;
  const edge = composite(list.type).getFields().edges?.type;
  const relationship = edge !== undefined && 'relationship' in composite(edge).getFields() ? 'relationship { id } ' : '';
  const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return [
    `${list.name}${listArguments(draft, list, 1, paging)} { totalCount edges { cursor ${relationship}node { id } } ${page} }`,
    backward,
  ];
}

/** The groups of a list can only be gone through from their beginning. */
function grouped(draft: Draft, list: GraphQLField<unknown, unknown>): string {
  const groups = composite(list.type).getFields().groups;
  if (groups === undefined) throw new Error(`${list.name} has no groups.`);
  const args = groupArguments(draft, groups, { first: new Use('first'), after: new Use('after') });
  const nodes = 'nodes { keys { value } count members: nodes { id } }';
  return `${list.name}${listArguments(draft, list, 1, {})} { groups${args} { totalCount ${nodes} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
}
