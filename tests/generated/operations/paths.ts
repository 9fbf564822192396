import type { Arbitrary } from 'fast-check';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { listArguments } from './arguments.ts';
import { made } from './choices.ts';
import { Draft, type Operation } from './draft.ts';
import type { Literal } from './literals.ts';
import { readSamples } from './samples.ts';
import { composite, selection } from './selections.ts';
import { someValue } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

const FIELDS = ['shortestPaths', 'paths', 'connections'];

/** Operations that ask how one entity leads to another. */
export function pathOperations(schema: GraphQLSchema): Arbitrary<Operation> {
  const samples = readSamples(schema);
  const known = schema.getQueryType()?.getFields() ?? {};
  const fields = FIELDS.flatMap((name) => known[name] ?? []);
  if (fields.length < FIELDS.length) throw new Error(`The schema lacks one of ${FIELDS.join(', ')}.`);
  return made((choices) => {
    const draft = new Draft(schema, samples, choices);
    draft.lists = 3;
    const asked = Array.from({ length: 1 + choices.upTo(1) }, () => pathsField(draft, choices.oneOf(fields)));
    return draft.operation(asked.join(' '));
  });
}

function pathsField(draft: Draft, field: Field): string {
  const type = composite(field.type);
  const path = composite(type.getFields().paths?.type ?? field.type);
  const bodies = [selection(draft, type, 1), `paths${draft.directive()} { ${selection(draft, path, 1)} }`];
  const parts = draft.choices.someOf(bodies, 2, 1).map((body) => `... on ${type.name}${draft.directive()} { ${body} }`);
  const args = listArguments(draft, field, 1, own(draft, field));
  return `${draft.fresh('paths')}: ${field.name}${args}${draft.directive()} { __typename ${parts.join(' ')} }`;
}

/** The arguments that lists do not have: entities that there are, now and then one that there is not, or the same one twice. */
function own(draft: Draft, { args }: Field): Record<string, Literal> {
  const { choices, samples } = draft;
  const entity = () => (choices.chance(3) ? 'nobody' : choices.oneOf(samples.ids('Entity')));
  const types = () => Array.from({ length: 1 + choices.upTo(4) }, () => someValue(draft, 'EntityType', []));
  const makers: Readonly<Record<string, () => Literal | undefined>> = {
    from: entity,
    to: entity,
    maxLength: () => (choices.chance(30) ? undefined : choices.chance(5) ? 99 : 1 + choices.upTo(3)),
    first: () => choices.oneOf([1, 2, 3, 5]),
    directed: () => (choices.chance(20) ? choices.chance(50) : undefined),
    entityTypes: () => (choices.chance(15) ? types() : undefined),
    avoid: () => (choices.chance(20) ? [entity()] : undefined),
  };
  const given = args.flatMap(({ name, type }) => {
    const value = makers[name]?.();
    return value === undefined ? [] : [[name, draft.perhapsVariable(value, String(type), { percent: 25 })] as const];
  });
  return Object.fromEntries(given);
}
