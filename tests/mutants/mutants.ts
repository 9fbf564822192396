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
const analysed = (file: string, names: string): Subset => ({ files: `tests/analytics/${file}`, names: `embedded ${names}` });
const walked = (list: string): Subset => ({ files: 'tests/walks', names: `embedded ${list}` });

export const MUTANTS: readonly Mutant[] = [
  {
    fault: 'a list forgets its filter',
    file: 'query/cypher/match.ts',
    find: 'where === null ? null : conditionText(where, scope, parameters)',
    replace: 'null',
    noticedBy: answered('24-and-or-not'),
  },
  {
    fault: 'a count takes whatever a relationship leads to',
    file: 'query/shapes/degree.ts',
    find: ' && closed',
    replace: '',
    noticedBy: answered('01-itf'),
  },
  {
    fault: 'a seek shows a row once for each way that leads to it',
    file: 'query/cypher/seek.ts',
    find: "join(' ')} WITH DISTINCT",
    replace: "join(' ')} WITH",
    noticedBy: answered('44-seek'),
  },
  {
    fault: 'a seek forgets what is asked on its way',
    file: 'query/shapes/seek.ts',
    find: 'where: below.rest }',
    replace: 'where: null }',
    noticedBy: answered('44-seek'),
  },
  {
    fault: 'a list from its end begins with what is known',
    file: 'query/shapes/indexWalk.ts',
    find: 'list.page.backward ? [...parts].reverse() : parts',
    replace: 'parts',
    noticedBy: walked('a root list by year, the unknown last, then by name backward'),
  },
  {
    fault: 'a page ends with what is known',
    file: 'query/cypher/walk.ts',
    find: 'THEN [true] ELSE',
    replace: 'THEN [] ELSE',
    noticedBy: walked('a root list by year, the unknown last, then by name forward'),
  },
  {
    fault: 'a bound is set to the wrong side of a cursor',
    file: 'query/cypher/order.ts',
    find: "(side === 'after') === key.descending",
    replace: "(side === 'before') === key.descending",
    noticedBy: walked('a root list by name forward'),
  },
  {
    fault: 'a plan forgets what it takes for granted',
    file: 'query/plan/planning.ts',
    find: 'premises.push({ slot: given, value });',
    replace: '',
    noticedBy: { files: 'tests/prepared', names: 'embedded are not shared' },
  },
  {
    fault: 'a plan forgets how long a list of values was',
    file: 'query/prepared/shape.ts',
    find: '`$${values.length}`',
    replace: "'$'",
    noticedBy: { files: 'tests/prepared', names: 'embedded are not shared by lists' },
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
    find: "' OR ', false",
    replace: "' AND ', false",
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
    noticedBy: walked('a root list of facts, by amount and date'),
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
    noticedBy: walked('a root list by confidence forward'),
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
    file: 'query/cypher/page.ts',
    find: 'page.size + (page.peek ? 1 : 0)',
    replace: 'page.size',
    noticedBy: answered('50-walk-entities'),
  },
  {
    fault: 'a group counts a row once for each fact that leads there',
    file: 'query/cypher/groupKeys.ts',
    find: "? 'DISTINCT ' : ''",
    replace: "? '' : ''",
    noticedBy: analysed('severalFacts', '.*make two groups'),
  },
  {
    fault: 'what has no such value is no group',
    file: 'query/cypher/groupKeys.ts',
    find: ' = 0 THEN [null]',
    replace: ' = 0 THEN []',
    noticedBy: answered('75-groups-related'),
  },
  {
    fault: 'a sum takes money of every kind',
    file: 'query/cypher/measure.ts',
    find: 'return kinds === null ? value :',
    replace: 'return true ? value :',
    noticedBy: answered('71-aggregate-related'),
  },
  {
    fault: 'facets keep the filter that is theirs',
    file: 'query/plan/groups.ts',
    find: 'args.keepOwnFilter === false',
    replace: 'args.keepOwnFilter === null',
    noticedBy: answered('80-groups-without-own-filter'),
  },
  {
    fault: 'halfway between two cents is rounded down',
    file: 'query/decode/measures.ts',
    find: '2n * sum + BigInt(count)',
    replace: '2n * sum + BigInt(count) - 1n',
    noticedBy: analysed('money', 'halfway between two cents'),
  },
  {
    fault: 'a filter by a sum forgets the rest of the filter',
    file: 'query/cypher/match.ts',
    find: 'where: plain }',
    replace: 'where: null }',
    noticedBy: answered('82-related-sums-where'),
  },
];
