import type { GraphQLInterfaceType } from 'graphql';
import type { Draft } from './draft.ts';
import type { Scope } from './scope.ts';
import { connectionField, DEEPEST, isList } from './selections.ts';

/** Leaves of one type: several of them may share a key. */
const TEXTS = ['abbreviation', 'description', 'role', 'note', 'title', 'publisher'];

/** One key that means something else for each concrete type: GraphQL allows it as long as the shapes agree. */
export function contrast(draft: Draft, type: GraphQLInterfaceType, depth: number, scope: Scope): string {
  const { choices, schema } = draft;
  const types = choices.someOf(schema.getPossibleTypes(type), 3, 2);
  const deep = depth < DEEPEST - 1 && draft.lists >= types.length && choices.chance(60);
  const key = draft.fresh('contrast');
  const parts = types.flatMap((member) => {
    const fields = Object.values(member.getFields());
    const lists = fields.filter(isList);
    if (deep && lists.length > 0) {
      draft.lists -= 1;
      return [`... on ${member.name} { ${connectionField(draft, choices.oneOf(lists), depth + 1, scope.within(member.name), key)} }`];
    }
    const texts = fields.filter(({ name }) => TEXTS.includes(name));
    return deep || texts.length === 0 ? [] : [`... on ${member.name} { ${key}: ${choices.oneOf(texts).name} }`];
  });
  return parts.length === 0 ? '__typename' : parts.join(' ');
}
