/** A fault that somebody could make in the compiler, and the tests that must notice it. */
export interface Mutant {
  readonly fault: string;
  /** Within src/. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly noticedBy: Subset;
}

/** A few fast tests: files, and a pattern of the names within them. */
export interface Subset {
  readonly files: string;
  readonly names: string;
}

const answered = (...queries: string[]): Subset => ({ files: 'tests/api', names: `embedded (${queries.join('|')})` });
const walked = (list: string): Subset => ({ files: 'tests/walks', names: `embedded ${list}` });

export const MUTANTS: readonly Mutant[] = [
  {
    fault: 'a list forgets its filter',
    file: 'query/cypher/list.ts',
    find: 'whereClause([guard, ...conditions, ...early])',
    replace: 'whereClause([guard, ...early])',
    noticedBy: answered('24-and-or-not'),
  },
  {
    fault: 'a count forgets the filter of its list',
    file: 'query/cypher/list.ts',
    find: 'matchText(over, origin, where, parent, scope, parameters)',
    replace: 'matchText(over, origin, null, parent, scope, parameters)',
    noticedBy: answered('24-and-or-not'),
  },
  {
    fault: 'a relation is read the wrong way round',
    file: 'query/cypher/pattern.ts',
    find: "return direction === 'in' ?",
    replace: "return direction === 'out' ?",
    noticedBy: answered('23-four-levels'),
  },
  {
    fault: '`none` asks what `some` asks',
    file: 'query/cypher/condition.ts',
    find: "quantifier === 'none' ? 'NOT ' : ''",
    replace: "quantifier === 'none' ? '' : ''",
    noticedBy: answered('28-some-none'),
  },
  {
    fault: 'OR means AND',
    file: 'query/cypher/condition.ts',
    find: "' OR ', 'false'",
    replace: "' AND ', 'false'",
    noticedBy: answered('24-and-or-not'),
  },
  {
    fault: 'below NOT, a missing value is neither true nor false',
    file: 'query/cypher/condition.ts',
    find: "total && operator !== 'isNull'",
    replace: 'false',
    noticedBy: walked('a root list with a filter that rows come to fulfil and cease to forward'),
  },
  {
    fault: 'rows that are equal in the order have no order of their own',
    file: 'query/plan/order.ts',
    find: '[...keys, ...ties(sides).filter((tie) => !keys.some((key) => same(key, tie)))]',
    replace: 'keys.length > 0 ? keys : ties(sides)',
    noticedBy: walked('a root list by name forward'),
  },
  {
    fault: 'what is missing comes where the database puts it',
    file: 'query/cypher/order.ts',
    find: 'return key.nullable ?',
    replace: 'return false ?',
    noticedBy: walked('a root list by year, the unknown last, then by name'),
  },
  {
    fault: 'behind a cursor, rows with a missing value are forgotten',
    file: 'query/cypher/order.ts',
    find: 'return nullable ?',
    replace: 'return false ?',
    noticedBy: walked('a root list by confidence forward'),
  },
  {
    fault: 'before a cursor that stands on a missing value, there is nothing',
    file: 'query/cypher/order.ts',
    find: 'IS NOT NULL` :',
    replace: 'IS NULL AND false` :',
    noticedBy: walked('a root list by confidence backward'),
  },
  {
    fault: 'behind a cursor, the second key counts where the first is not equal',
    file: 'query/cypher/order.ts',
    find: 'order.slice(0, index)',
    replace: 'order.slice(0, 0)',
    noticedBy: walked('a root list by name forward'),
  },
  {
    fault: 'a page from the end is read from the beginning',
    file: 'query/cypher/order.ts',
    find: 'key.descending !== backward',
    replace: 'key.descending',
    noticedBy: walked('a root list by name backward'),
  },
  {
    fault: 'a page from the end stands upside down',
    file: 'query/decode/decodeConnection.ts',
    find: 'page.backward ? [...cut].reverse() : cut',
    replace: 'cut',
    noticedBy: walked('a root list by name backward'),
  },
  {
    fault: 'the row that only says that there is more is shown',
    file: 'query/decode/decodeConnection.ts',
    find: 'read.slice(0, page.size)',
    replace: 'read.slice(0, page.size + 1)',
    noticedBy: answered('50-walk-entities'),
  },
  {
    fault: 'nobody looks whether there is more',
    file: 'query/cypher/list.ts',
    find: 'page.size + (page.peek ? 1 : 0)',
    replace: 'page.size',
    noticedBy: answered('50-walk-entities'),
  },
];
