import { FUND, type Row } from './rows.ts';

/** A key of an order, as the walk's own judge reads it. */
type Key = readonly [property: keyof Row, direction: 'ASC' | 'DESC'];

/** A list that is walked: how it is asked for, and what its order means. */
export interface WalkedList {
  readonly title: string;
  /** The list's field with its own arguments; `PAGE` stands for those of the page. */
  readonly field: string;
  /** Whether the list stands below the fund. */
  readonly nested: boolean;
  readonly keys: readonly Key[];
  readonly holds: (row: Row) => boolean;
}

const all = () => true;

/** Orders by text, by numbers that may be missing, by counts, by properties of relationships, and each with ties. */
export const LISTS: readonly WalkedList[] = [
  root('by name', 'companies(orderBy: [{ name: ASC }], PAGE)', [['name', 'ASC']]),
  root('by year, the unknown last, then by name', 'companies(orderBy: [{ foundedYear: DESC }, { name: DESC }], PAGE)', [
    ['foundedYear', 'DESC'],
    ['name', 'DESC'],
  ]),
  root('by confidence', 'companies(orderBy: [{ confidence: ASC }], PAGE)', [['confidence', 'ASC']]),
  root('by a count', 'companies(orderBy: [{ partnerUniversities: { count: DESC } }, { foundedYear: ASC }], PAGE)', [
    ['partners', 'DESC'],
    ['foundedYear', 'ASC'],
  ]),
  root(
    'with a filter that rows come to fulfil and cease to',
    'companies(where: { NOT: { foundedYear: { gte: 2010 } } }, orderBy: [{ name: DESC }], PAGE)',
    [['name', 'DESC']],
    ({ foundedYear }) => foundedYear === null || foundedYear < 2010,
  ),
  root('of facts, by amount and date', 'fundings(orderBy: [{ amount: DESC }, { since: ASC }], PAGE)', [
    ['amount', 'DESC'],
    ['since', 'ASC'],
  ]),
  nested('by a property of the relationship', 'companies(orderBy: [{ relationship: { amount: DESC } }, { name: ASC }], PAGE)', [
    ['amount', 'DESC'],
    ['name', 'ASC'],
  ]),
  nested('over an interface', 'recipients(orderBy: [{ relationship: { since: ASC } }, { foundedYear: DESC }], PAGE)', [
    ['since', 'ASC'],
    ['foundedYear', 'DESC'],
  ]),
  nested('by a count', 'companies(orderBy: [{ partners: { count: ASC } }, { relationship: { amount: ASC } }], PAGE)', [
    ['partners', 'ASC'],
    ['amount', 'ASC'],
  ]),
  nested('of all facts, without an order', 'relationships(PAGE)', []),
];

/** The ids of rows in the order of a list, by a judge that knows nothing of the service. */
export function ordered({ keys, holds }: WalkedList, rows: readonly Row[]): string[] {
  return rows
    .filter(holds)
    .sort((one, other) => keys.reduce((found, key) => found || compare(one, other, key), 0) || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

/** What is missing comes last, whichever the direction. */
function compare(one: Row, other: Row, [property, direction]: Key): number {
  const [a, b] = [one[property], other[property]];
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === (direction === 'ASC') ? -1 : 1;
}

function root(title: string, field: string, keys: readonly Key[], holds: WalkedList['holds'] = all): WalkedList {
  return { title: `a root list ${title}`, field, nested: false, keys, holds };
}

function nested(title: string, field: string, keys: readonly Key[]): WalkedList {
  return { title: `a list below ${FUND} ${title}`, field, nested: true, keys, holds: all };
}
