import { Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import { PearlError } from '../errors.js';

/** A document may have `limit` aliases: each asks for a field once more. */
export function maxAliases(limit: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field(node) {
        if (node.alias === undefined) return;
        count += 1;
        if (count === limit + 1)
          context.reportError(
            new PearlError(
              'QUERY_TOO_EXPENSIVE',
              `This document has more than ${limit} aliases. Spread the fields over several requests.`,
              {
                nodes: node,
                extensions: { limit },
              },
            ),
          );
      },
    };
  };
}

/** The whole schema is as long an answer as this many ordinary root fields give. */
const INTROSPECTION = 10;

/** An operation may have `limit` root fields: each is a statement of its own. */
export function maxRootFields(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(node) {
      const fields = fieldsIn(node.selectionSet, (name) => context.getFragment(name)?.selectionSet, new Set());
      if (fields > limit)
        context.reportError(
          new PearlError(
            'QUERY_TOO_EXPENSIVE',
            `This operation has ${fields} root fields; the limit is ${limit}. Spread them over several requests.`,
            {
              nodes: node,
              extensions: { cost: fields, limit },
            },
          ),
        );
    },
  });
}

/** The fields of a selection, those in its fragments included; a fragment counts once, and may not hold itself. */
function fieldsIn(set: SelectionSetNode, fragment: (name: string) => SelectionSetNode | undefined, seen: Set<string>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + (selection.name.value === '__schema' ? INTROSPECTION : 1);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + fieldsIn(selection.selectionSet, fragment, seen);
    const spread = seen.has(selection.name.value) ? undefined : fragment(selection.name.value);
    seen.add(selection.name.value);
    return spread === undefined ? sum : sum + fieldsIn(spread, fragment, seen);
  }, 0);
}
