import type { Arbitrary } from 'fast-check';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { kinds, listArguments } from './arguments.ts';
import { made } from './choices.ts';
import { Draft, type Operation } from './draft.ts';
import type { Literal } from './literals.ts';
import { readSamples } from './samples.ts';
import { composite, selection } from './selections.ts';
import { someValue } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

const FIELDS = ['related', 'whyRelated', 'rank', 'communities', 'bridges'];

/** Operations that ask what two share, who is important, and what belongs together. */
export function networkOperations(schema: GraphQLSchema): Arbitrary<Operation> {
  const samples = readSamples(schema);
  const known = schema.getQueryType()?.getFields() ?? {};
  const fields = FIELDS.flatMap((name) => known[name] ?? []);
  if (fields.length < FIELDS.length) throw new Error(`The schema lacks one of ${FIELDS.join(', ')}.`);
  return made((choices) => {
    const draft = new Draft(schema, samples, choices);
    draft.lists = 3;
    const asked = Array.from({ length: 1 + choices.upTo(1) }, () => networkField(draft, choices.oneOf(fields)));
    return draft.operation(asked.join(' '));
  });
}

function networkField(draft: Draft, field: Field): string {
  const type = composite(field.type);
  const bodies = Array.from({ length: 1 + draft.choices.upTo(1) }, () => selection(draft, type, 1));
  const parts = bodies.map((body) => `... on ${type.name}${draft.directive()} { ${body} }`);
  const args = listArguments(draft, field, 1, own(draft, field));
  return `${draft.fresh('network')}: ${field.name}${args}${draft.directive()} { __typename ${parts.join(' ')} }`;
}

/** The arguments that lists do not have: entities that there are, and now and then one that there is not. */
function own(draft: Draft, { args }: Field): Record<string, Literal> {
  const { choices, samples } = draft;
  const entity = () => (choices.chance(4) ? 'nobody' : choices.oneOf(samples.ids('Entity')));
  const types = () => Array.from({ length: 1 + choices.upTo(4) }, () => someValue(draft, 'EntityType', []));
  const makers: Readonly<Record<string, () => Literal | undefined>> = {
    id: entity,
    a: entity,
    b: entity,
    by: () => someValue(draft, 'RankMeasure', []),
    first: () => choices.oneOf([1, 2, 3, 5]),
    evidence: () => choices.oneOf([0, 1, 3]),
    members: () => choices.oneOf([0, 2, 4]),
    shown: () => choices.oneOf([0, 1, 3]),
    only: () => (choices.chance(25) ? types() : undefined),
    entityTypes: () => (choices.chance(25) ? types() : undefined),
    avoid: () => (choices.chance(20) ? [entity()] : undefined),
    kinds: () => (choices.chance(15) ? kinds(draft) : undefined),
  };
  const given = args.flatMap(({ name, type }) => {
    const value = makers[name]?.();
    return value === undefined ? [] : [[name, draft.perhapsVariable(value, String(type), { percent: 25 })] as const];
  });
  return Object.fromEntries(given);
}
