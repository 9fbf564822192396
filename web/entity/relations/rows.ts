import { ask } from '../../graphql/ask.js';
import { TypedDocumentString } from '../../graphql/generated/graphql.js';

/** An entity in short. */
export interface EntityShort {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** A fact as it stands in a table. */
export interface FactRow {
  readonly id: string;
  readonly relationshipType: string;
  readonly from: Pick<EntityShort, 'id'> & Partial<EntityShort>;
  readonly to?: EntityShort;
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly note: string | null;
  readonly confidence: number | null;
  readonly amount?: number | null;
  readonly evidence: readonly {
    readonly source: { readonly id: string; readonly title: string | null; readonly publisher: string | null };
  }[];
}

/** A row: an entity, a fact, or an entity with the fact or the way that leads there. */
export interface Row {
  readonly key: string;
  readonly entity?: EntityShort;
  readonly fact?: FactRow;
  readonly via?: readonly EntityShort[];
}

/** Some rows of a table, and where it goes on. */
export interface Page {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Where the next page begins; null behind the last one. */
  readonly next: string | null;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: readonly (EntityShort | FactRow)[];
  readonly edges?: readonly {
    readonly node: EntityShort;
    readonly relationship?: FactRow;
    readonly paths?: readonly { readonly nodes: readonly EntityShort[] }[];
  }[];
}

interface TableVariables {
  readonly id: string;
  readonly language: string;
  readonly first: number;
  readonly after: string | null;
}

/** Asks for a page of a table. */
export async function loadPage(query: string, variables: TableVariables): Promise<Page> {
  const document = new TypedDocumentString<{ node: Readonly<Record<string, Connection>> | null }, TableVariables>(query);
  const { node } = await ask(document, variables);
  const [list] = Object.values(node ?? {});
  if (list === undefined) return { rows: [], total: 0, next: null };
  const { totalCount, pageInfo } = list;
  return { rows: rowsOf(list), total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

function rowsOf({ nodes = [], edges = [] }: Connection): Row[] {
  return [
    ...nodes.map((each) => ('relationshipType' in each ? { key: each.id, fact: each } : { key: each.id, entity: each })),
    ...edges.map(({ node, relationship, paths }) => ({
      key: `${relationship?.id ?? ''} ${node.id}`,
      entity: node,
      ...(relationship === undefined ? {} : { fact: relationship }),
      // Without its two ends, which are this entity and the page's.
      ...(paths === undefined ? {} : { via: paths[0]?.nodes.slice(1, -1) ?? [] }),
    })),
  ];
}
