import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { kinds } from './arguments.ts';
import { compared, inputType } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { Literal } from './literals.ts';

/** What a filter of a relation asks of each single one, or of their number; all else asks what they come to. */
export const QUANTIFIERS = ['some', 'none', 'all', 'single', 'count'];

const SMALL = [0, 1, 2, 3];

/** `amount: { sum: { gte: 1000000 }, kinds: [GRANT] }`, or `node: { … }`, or `distinct: { … }` */
export function measureCondition(draft: Draft, field: GraphQLInputField): Literal {
  const type = inputType(field);
  if (field.name === 'distinct') return compared(draft, type, SMALL);
  if (field.name !== 'node') return measured(draft, type, draft.samples.of('Funding', field.name));
  const { choices } = draft;
  const chosen = choices.someOf(Object.values(type.getFields()), choices.chance(10) ? 2 : 1, 1);
  const nodes = type.name.replace(/MeasuresWhere$/, '');
  return Object.fromEntries(chosen.map((each) => [each.name, measured(draft, inputType(each), draft.samples.of(nodes, each.name))]));
}

/** Conditions on one or two measures; of money perhaps of some kinds. */
function measured(draft: Draft, type: GraphQLInputObjectType, samples: readonly unknown[]): Literal {
  const { choices } = draft;
  const { kinds: ofKinds, ...measures } = type.getFields();
  const chosen = choices.someOf(Object.values(measures), choices.chance(20) ? 2 : 1, 1);
  const conditions = chosen.map((each) => {
    const counts = ['known', 'missing', 'distinct'].includes(each.name);
    return [each.name, compared(draft, inputType(each), counts ? SMALL : samples)] as const;
  });
  const among = ofKinds !== undefined && choices.chance(60) ? { kinds: kinds(draft) } : {};
  return { ...Object.fromEntries(conditions), ...among };
}
