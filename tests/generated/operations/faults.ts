import type { Arbitrary } from 'fast-check';
import { type GraphQLField, type GraphQLSchema, getNamedType } from 'graphql';
import { argumentText } from './arguments.ts';
import { made } from './choices.ts';
import type { Operation } from './draft.ts';
import { type Literal, Word } from './literals.ts';
import { isList } from './selections.ts';

/** An operation whose second field cannot be answered. */
export interface FaultyOperation extends Operation {
  readonly code: string;
}

interface Fault {
  readonly code: 'BAD_USER_INPUT' | 'CURSOR_INVALID';
  readonly args: Readonly<Record<string, Literal>>;
}

const twice: Literal = [{ id: new Word('ASC') }, { id: new Word('DESC') }];

/** Arguments that the schema allows and that mean nothing all the same. */
const FAULTS: readonly Fault[] = [
  { code: 'BAD_USER_INPUT', args: { first: -1 } },
  { code: 'BAD_USER_INPUT', args: { first: 1001 } },
  { code: 'BAD_USER_INPUT', args: { last: -1 } },
  { code: 'BAD_USER_INPUT', args: { last: 1001 } },
  { code: 'BAD_USER_INPUT', args: { first: 1, last: 1 } },
  { code: 'BAD_USER_INPUT', args: { where: { id: { eq: null } } } },
  { code: 'BAD_USER_INPUT', args: { where: { id: { isNull: null } } } },
  { code: 'BAD_USER_INPUT', args: { where: { NOT: { id: { ne: null } } } } },
  { code: 'BAD_USER_INPUT', args: { orderBy: twice } },
  { code: 'BAD_USER_INPUT', args: { time: {} } },
  { code: 'BAD_USER_INPUT', args: { time: { during: { from: '2024', to: '2020-12' } } } },
  { code: 'BAD_USER_INPUT', args: { time: { during: {} } } },
  { code: 'BAD_USER_INPUT', args: { time: { asOf: '2020', during: { from: '2020' } } } },
  { code: 'CURSOR_INVALID', args: { after: '' } },
  { code: 'CURSOR_INVALID', args: { after: '\\"; MATCH (n) DETACH DELETE n' } },
  { code: 'CURSOR_INVALID', args: { before: 'WyJ4Il0' } },
];

/** Each fault on each root list that has the arguments, beside a field that is sound. */
export function faultyOperations(schema: GraphQLSchema): Arbitrary<FaultyOperation> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList);
  return made((choices) => {
    const list = choices.oneOf(lists);
    const { code, args } = choices.oneOf(FAULTS.filter((fault) => allows(list, fault)));
    const asked = choices.oneOf(['totalCount', 'nodes { id }', 'pageInfo { endCursor }', '__typename edges { cursor }']);
    const text = `{ before: sectors(first: 1) { nodes { id } } faulty: ${list.name}${argumentText(args)} { ${asked} } after: places { totalCount } }`;
    return { code, text, variables: {} };
  });
}

function allows(list: GraphQLField<unknown, unknown>, { args }: Fault): boolean {
  return Object.keys(args).every((name) =>
    list.args.some((argument) => argument.name === name && getNamedType(argument.type) !== undefined),
  );
}
