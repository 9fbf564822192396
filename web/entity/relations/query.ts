import { type Order, orderArgument } from './order.js';
import type { Relation } from './relations.js';

const ENTITY = ['id', 'type', 'name(lang: $language)'];
const ENDS = [`from { ${ENTITY.join(' ')} }`, `to { ${ENTITY.join(' ')} }`];
const SOURCES = 'evidence { source { id title publisher url } }';

/** The query of one table: a page of it for this page and the playground, or all of it for a file. */
export function tableQuery(relation: Relation, typeName: string, order: Order, as: 'page' | 'file'): string {
  const { name } = relation;
  const isPage = as === 'page';
  const list = [isPage ? 'first: $first, after: $after' : '', `orderBy: ${orderArgument(order, relation)}`].filter(Boolean).join(', ');
  const paging = isPage ? ['totalCount', 'pageInfo { hasNextPage endCursor }'] : [];
  const lines = [...paging, ...rowFields(relation)].map((line) => `        ${line}`).join('\n');
  return `query ${name[0]?.toUpperCase()}${name.slice(1)}($id: ID!, $language: Language!${isPage ? ', $first: Int, $after: String' : ''}) {
  node(id: $id) {
    ... on ${typeName} {
      ${name}(${list}) {
${lines}
      }
    }
  }
}
`;
}

function rowFields({ kind, isFunding }: Relation): readonly string[] {
  if (kind === 'entities') return [`nodes { ${ENTITY.join(' ')} }`];
  const money = isFunding ? 'amount fundingKind' : '... on Funding { amount fundingKind }';
  const fact = ['id', 'relationshipType', 'since', 'until', money, 'role', 'note', 'confidence'];
  if (kind === 'facts') return ['nodes {', ...indented([...ENDS, ...fact, SOURCES]), '}'];
  const reached = `paths(first: 1) { nodes { ${ENTITY.join(' ')} } }`;
  const lead = kind === 'reached' ? [reached] : ['relationship {', ...indented([...fact, 'from { id }', SOURCES]), '}'];
  return ['edges {', ...indented([`node { ${ENTITY.join(' ')} }`, ...lead]), '}'];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
