import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Table } from '../../tables/columns.js';

/** The variable and the response key that are added; no operation of anybody's has them. */
const AFTER = 'pearlAfter';
const PAGE = 'pearlPage';

/** An operation that gives one page of its outermost list, and the next one when it is asked again. */
export interface WholeList {
  readonly query: string;
  /** The variables that make it go on where `data` ends; null where `data` is the end. */
  next(data: unknown): Record<string, string> | null;
}

/**
 * An operation that gives its table's outermost list page by page, where the operation itself asks for no part of it: a list
 * without `first`, `last`, `after` and `before` is given whole. Null where there is no such list.
 */
export function wholeList(document: DocumentNode, operation: OperationDefinitionNode, table: Table, size: number): WholeList | null {
  const path = table.lists[0]?.slice(0, -1) ?? [];
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const found = { inPages: false };
  const selectionSet = within(operation.selectionSet, path, fragments, (field) => {
    found.inPages = !field.arguments?.some(({ name }) => PARTS.includes(name.value));
    return paged(field, size);
  });
  if (path.length === 0 || !found.inPages) return null;
  const after = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } } as const;
  const declared = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: after,
    type: parseType('String'),
    directives: [] as ConstDirectiveNode[],
  } as const;
  const whole: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), declared],
    selectionSet,
  };
  return {
    query: printed(whole, fragments),
    next(data) {
      const connection = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
      const page = (connection as Record<string, { hasNextPage: boolean; endCursor: string }> | null)?.[PAGE];
      return page?.hasNextPage ? { [AFTER]: page.endCursor } : null;
    },
  };
}

/** Arguments by which a client asks for a part of a list. */
const PARTS = ['first', 'last', 'after', 'before'];

/** What is added to the field of a list. */
const ADDED = parse(`{ list(first: 0, after: $${AFTER}) { ${PAGE}: pageInfo { hasNextPage endCursor } } }`, { noLocation: true });

function paged(field: FieldNode, size: number): FieldNode {
  const [added] = (ADDED.definitions[0] as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
  const sized = added?.arguments?.map((argument) =>
    argument.value.kind === Kind.INT ? { ...argument, value: { ...argument.value, value: String(size) } } : argument,
  );
  return {
    ...field,
    arguments: [...(field.arguments ?? []), ...(sized ?? [])],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), ...(added?.selectionSet?.selections ?? [])],
    },
  };
}

/** Changes every field at a path of response keys; fragments on the way are written out, because they may be used elsewhere too. */
function within(
  { kind, selections }: SelectionSetNode,
  [key, ...path]: readonly string[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  change: (field: FieldNode) => FieldNode,
): SelectionSetNode {
  if (key === undefined) return { kind, selections };
  const changed = selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== key) return selection;
      if (path.length === 0) return change(selection);
      return selection.selectionSet === undefined
        ? selection
        : { ...selection, selectionSet: within(selection.selectionSet, path, fragments, change) };
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return selection;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(fragment.typeCondition === undefined ? {} : { typeCondition: fragment.typeCondition }),
      directives: selection.directives ?? [],
      selectionSet: within(fragment.selectionSet, [key, ...path], fragments, change),
    };
  });
  return { kind, selections: changed };
}

/** The operation as text, with the fragments that it uses. */
function printed(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
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
