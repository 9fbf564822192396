import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
}

/** Changes every field at a path of response keys; fragments on the way are written out, because they may be used elsewhere too. */
export function changedAt(
  { kind, selections }: SelectionSetNode,
  [key, ...path]: readonly string[],
  fragments: Fragments,
  change: (field: FieldNode) => FieldNode,
): SelectionSetNode {
  const changed = selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== key) return selection;
      if (path.length === 0) return change(selection);
      const { selectionSet } = selection;
      return selectionSet === undefined ? selection : { ...selection, selectionSet: changedAt(selectionSet, path, fragments, change) };
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (key === undefined || fragment === undefined) return selection;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(fragment.typeCondition === undefined ? {} : { typeCondition: fragment.typeCondition }),
      directives: selection.directives ?? [],
      selectionSet: changedAt(fragment.selectionSet, [key, ...path], fragments, change),
    };
  });
  return { kind, selections: changed };
}

/** An operation as text, with the fragments that it uses and no others. */
export function printed(operation: OperationDefinitionNode, fragments: Fragments): string {
  const used = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        look(fragment);
      },
    });
  look(operation);
  return [operation, ...used].map((each) => print(each)).join('\n\n');
}
