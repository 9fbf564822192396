import type { Arbitrary } from 'fast-check';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { argumentText } from './arguments.ts';
import { made } from './choices.ts';
import { Draft, type Operation } from './draft.ts';
import type { Literal } from './literals.ts';
import { readSamples } from './samples.ts';
import { composite, selection } from './selections.ts';
import { someValue } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** Operations that ask what the graph is as a whole, and what is missing in it. */
export function wholeOperations(schema: GraphQLSchema): Arbitrary<Operation> {
  const samples = readSamples(schema);
  const { gaps, overview } = schema.getQueryType()?.getFields() ?? {};
  if (gaps === undefined || overview === undefined) throw new Error('The schema has no gaps or no overview.');
  return made((choices) => {
    const draft = new Draft(schema, samples, choices);
    draft.lists = 3;
    const fields = Array.from({ length: 1 + choices.upTo(1) }, () => wholeField(draft, choices.chance(60) ? gaps : overview));
    return draft.operation(fields.join(' '));
  });
}

function wholeField(draft: Draft, field: Field): string {
  const type = composite(field.type);
  const bodies = Array.from({ length: 1 + draft.choices.upTo(2) }, () => selection(draft, type, 1));
  const args = field.args.length > 0 ? gapArguments(draft, field) : '';
  const parts = bodies.map((body) => `... on ${type.name}${draft.directive()} { ${body} }`);
  return `${draft.fresh('whole')}: ${field.name}${args}${draft.directive()} { __typename ${parts.join(' ')} }`;
}

/** Few gaps, because a statement has a part for the entities of each; places that there are, and now and then one that there is not. */
function gapArguments(draft: Draft, { args }: Field): string {
  const { choices, samples } = draft;
  const makers: Readonly<Record<string, () => Literal | undefined>> = {
    only: () => (choices.chance(15) ? undefined : Array.from({ length: choices.upTo(4) }, () => someValue(draft, 'GapName', []))),
    place: () => (choices.chance(70) ? undefined : choices.chance(10) ? 'place-nowhere' : choices.oneOf(samples.ids('Place'))),
    confidenceBelow: () => (choices.chance(50) ? undefined : choices.oneOf([0, 0.5, 0.8, 0.9, 1, 1.5])),
  };
  const given = args.flatMap(({ name, type }) => {
    const value = makers[name]?.();
    return value === undefined ? [] : [[name, draft.perhapsVariable(value, String(type), { percent: 25 })] as const];
  });
  return argumentText(Object.fromEntries(given));
}
