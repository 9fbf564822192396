import type { Arbitrary } from 'fast-check';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { argumentText } from './arguments.ts';
import { made } from './choices.ts';
import type { Operation } from './draft.ts';
import { type Code, groupFaults } from './groupFaults.ts';
import { type Literal, Word } from './literals.ts';
import { isList } from './selections.ts';

/** An operation whose second field cannot be answered. */
export interface FaultyOperation extends Operation {
  readonly code: Code;
}

interface Fault {
  readonly code: Code;
  readonly args: Readonly<Record<string, Literal>>;
  /** The only list that has such arguments, where not all have. */
  readonly list?: string;
}

const twice: Literal = [{ id: new Word('ASC') }, { id: new Word('DESC') }];
const [ASC, DESC, GRANT] = [new Word('ASC'), new Word('DESC'), new Word('GRANT')];
const manyRecipients: Literal = { recipients: { distinct: { gt: 1 } } };

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
  { code: 'BAD_USER_INPUT', list: 'funds', args: { orderBy: [{ recipients: { amount: {} } }] } },
  { code: 'BAD_USER_INPUT', list: 'funds', args: { orderBy: [{ recipients: { amount: { kinds: [GRANT] } } }] } },
  { code: 'BAD_USER_INPUT', list: 'funds', args: { orderBy: [{ recipients: { amount: { sum: DESC, min: ASC } } }] } },
  { code: 'BAD_USER_INPUT', list: 'funds', args: { orderBy: [{ projects: { distinct: ASC } }, { projects: { distinct: DESC } }] } },
  { code: 'BAD_USER_INPUT', list: 'projects', args: { where: { funds: { some: { node: manyRecipients } } } } },
  { code: 'BAD_USER_INPUT', list: 'projects', args: { where: { OR: [{ funds: { none: { NOT: { node: manyRecipients } } } }] } } },
  { code: 'BAD_USER_INPUT', list: 'projects', args: { where: { funds: { all: { node: { AND: [manyRecipients] } } } } } },
  { code: 'BAD_USER_INPUT', list: 'projects', args: { where: { funders: { single: { node: { is: { fund: manyRecipients } } } } } } },
];

const ASKED = ['totalCount', 'nodes { id }', 'pageInfo { endCursor }', '__typename edges { cursor }'];

/** Each fault on each root list that has the arguments, or in what is asked of its groups, beside a field that is sound. */
export function faultyOperations(schema: GraphQLSchema): Arbitrary<FaultyOperation> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList);
  return made((choices) => {
    if (choices.chance(35)) {
      const list = choices.oneOf(lists);
      const { code, args } = choices.oneOf(groupFaults(list));
      return beside(code, `${list.name} { groups${argumentText(args)} { totalCount } }`);
    }
    const fault = choices.oneOf(FAULTS);
    const list = choices.oneOf(lists.filter((each) => allows(each, fault)));
    return beside(fault.code, `${list.name}${argumentText(fault.args)} { ${choices.oneOf(ASKED)} }`);
  });
}

function beside(code: Code, faulty: string): FaultyOperation {
  const text = `{ before: sectors(first: 1) { nodes { id } } faulty: ${faulty} after: places { totalCount } }`;
  return { code, text, variables: {} };
}

function allows({ name, args: known }: GraphQLField<unknown, unknown>, { list, args }: Fault): boolean {
  if (list !== undefined) return list === name;
  return Object.keys(args).every((each) => known.some((argument) => argument.name === each));
}
