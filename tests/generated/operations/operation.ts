import type { Arbitrary } from 'fast-check';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { type Choices, made } from './choices.ts';
import { Draft, type Operation } from './draft.ts';
import { written } from './literals.ts';
import { NASTY, readSamples, type Samples } from './samples.ts';
import { Scope } from './scope.ts';
import { composite, connectionField, isList, selection } from './selections.ts';
import { timeline } from './summaries.ts';

/** Operations that the schema allows, of every shape that it allows, small enough to be answered quickly. */
export function operations(schema: GraphQLSchema): Arbitrary<Operation> {
  const samples = readSamples(schema);
  return made((choices) => operation(new Draft(schema, samples, choices)));
}

function operation(draft: Draft): Operation {
  const { choices, schema } = draft;
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const scope = new Scope();
  const count = 1 + (choices.chance(25) ? 1 + choices.upTo(1) : 0);
  const body = Array.from({ length: count }, () => {
    draft.lists = Math.min(draft.lists, Math.ceil(6 / count));
    const field = rootField(draft, roots, scope);
    draft.lists = 6;
    return choices.chance(5) ? `... on Query { ${field} }` : field;
  });
  return draft.operation(body.join(' '));
}

type Field = GraphQLField<unknown, unknown>;

function rootField(draft: Draft, roots: readonly Field[], scope: Scope): string {
  const { choices } = draft;
  const lists = roots.filter(isList);
  const byId = roots.filter(({ args }) => args.length === 1 && args[0]?.name === 'id');
  const many = roots.filter(({ args }) => args.length === 1 && args[0]?.name === 'ids');
  const years = roots.find(({ name }) => name === 'timeline');
  const kind = choices.upTo(99);
  if (kind >= 98 && years !== undefined) return timeline(draft, years, 1);
  if (kind < 60) return connectionField(draft, choices.oneOf(lists), 1, scope);
  return lookup(draft, choices.oneOf(kind < 90 ? byId : many));
}

/** One by its id, or several, now and then with ids that nothing has. */
function lookup(draft: Draft, field: Field): string {
  const { choices } = draft;
  const type = composite(field.type);
  const many = field.args[0]?.name === 'ids';
  const ids = Array.from({ length: many ? choices.upTo(4) : 1 }, () => someId(draft.samples, choices, type.name));
  const value = many ? ids : (ids[0] ?? '');
  const argument = written(draft.perhapsVariable(value, String(field.args[0]?.type), { percent: 25 }));
  return `${draft.fresh('found')}: ${field.name}(${field.args[0]?.name}: ${argument})${draft.directive()} { ${selection(draft, type, 0)} }`;
}

function someId(samples: Samples, choices: Choices, typeName: string): string {
  if (choices.chance(4)) return choices.oneOf(NASTY);
  return choices.oneOf(samples.ids(choices.chance(4) ? 'Node' : typeName));
}

/** The arguments that the generator has no values for yet: they are left out of every operation. */
export function unknownArguments(schema: GraphQLSchema): string[] {
  const known = 'id ids lang types direction where orderBy first last after before time minConfidence only place confidenceBelow'.split(
    ' ',
  );
  const ofSummaries = 'by missing keepOwnFilter fill kinds'.split(' ');
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
  const names = fields.flatMap(({ args }) => args.map(({ name }) => name));
  return [...new Set(names)].filter((name) => ![...known, ...ofSummaries].includes(name));
}
