import { ask } from '../../graphql/ask.js';
import { TypedDocumentString } from '../../graphql/generated/graphql.js';

/** What the rows of a relation are. */
export type RowKind = 'related' | 'reached' | 'facts' | 'entities';

/** A list of the schema that a node has: its facts, its recipients, its industry partners, … */
export interface Relation {
  readonly name: string;
  /** As the schema describes it. */
  readonly description: string;
  readonly kind: RowKind;
  /** Whether its facts are of money. */
  readonly isFunding: boolean;
}

interface Introspected {
  readonly __type: {
    readonly fields: readonly {
      readonly name: string;
      readonly description: string | null;
      readonly type: { readonly name: string | null; readonly ofType: { readonly name: string | null } | null };
    }[];
  } | null;
}

const FIELDS = new TypedDocumentString<Introspected, { typeName: string }>(`
  query RelationsOfType($typeName: String!) {
    __type(name: $typeName) {
      fields {
        name
        description
        type {
          name
          ofType {
            name
          }
        }
      }
    }
  }
`);

/**
 * The relations of a type, asked of the schema itself, so that an ontology that grows needs no new page: all facts first,
 * the rest in the order of the schema.
 */
export async function relationsOf(typeName: string): Promise<readonly Relation[]> {
  const { __type } = await ask(FIELDS, { typeName });
  const relations = (__type?.fields ?? []).flatMap(({ name, description, type }) => {
    const list = type.name ?? type.ofType?.name ?? '';
    return list.endsWith('Connection')
      ? [{ name, description: description ?? '', kind: kindOf(list), isFunding: list.endsWith('FundingConnection') }]
      : [];
  });
  return [...relations.filter(({ name }) => name === 'relationships'), ...relations.filter(({ name }) => name !== 'relationships')];
}

/** The schema names lists by what they hold: of companies by funding, of sectors by a path, … */
function kindOf(list: string): RowKind {
  if (list === 'RelationshipConnection') return 'facts';
  if (list === 'EntityConnection') return 'entities';
  return list.endsWith('PathConnection') ? 'reached' : 'related';
}

/** How many there are of each relation, asked all at once. */
export async function countsOf(id: string, typeName: string, relations: readonly Relation[]): Promise<Readonly<Record<string, number>>> {
  if (relations.length === 0) return {};
  const lists = relations.map(({ name }) => `${name}(first: 0) { totalCount }`).join('\n      ');
  const document = new TypedDocumentString<Counted, { id: string }>(`query Counts($id: ID!) {
  node(id: $id) {
    ... on ${typeName} {
      ${lists}
    }
  }
}`);
  const { node } = await ask(document, { id });
  return Object.fromEntries(Object.entries(node ?? {}).map(([name, { totalCount }]) => [name, totalCount]));
}

interface Counted {
  readonly node: Readonly<Record<string, { readonly totalCount: number }>> | null;
}
