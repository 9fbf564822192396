import fc, { type Arbitrary } from 'fast-check';

/** An operation, and variables that it could come with: right ones and wrong ones. */
export interface Varied {
  readonly name: string;
  readonly text: string;
  readonly variables: Arbitrary<Record<string, unknown>>;
}

const id = fc.constantFrom('itf', 'innohk', 'hkust', 'hku', 'sector-healthcare', 'none', 'itf~FUNDS~astri', 'source-0');
const year = fc.constantFrom(1963, 2000, 2015, 2021);
const date = fc.constantFrom('2015', '2018-06', '2021-05-03', '2030');
const size = fc.constantFrom(-1, 0, 1, 3, 25, 5000);
const word = fc.constantFrom('H', 'hong', '科', 'Fund', '');
const often = <T>(values: Arbitrary<T>) => fc.option(values, { freq: 6, nil: null });
const maybe = <T>(values: Record<string, Arbitrary<T>>) =>
  fc.record<unknown>(values, { requiredKeys: [] }) as Arbitrary<Record<string, unknown>>;
const compared = (values: Arbitrary<unknown>) =>
  maybe({ eq: values, gt: values, lte: values, in: fc.array(values, { maxLength: 3 }) as never });

export const operations: readonly Varied[] = [
  {
    name: 'one entity by its id',
    text: 'query ($id: ID!, $lang: Language!) { fund(id: $id) { id name(lang: $lang) uri } }',
    variables: fc.record({ id, lang: fc.constantFrom('EN', 'ZH_HANT', 'XX') }),
  },
  {
    name: 'nodes by their ids, facts among them',
    text: 'query ($ids: [ID!]!, $id: ID!) { a: nodes(ids: $ids) { __typename id } b: nodes(ids: ["hkust", $id]) { id } }',
    variables: fc.record({ ids: fc.array(id, { maxLength: 4 }), id }),
  },
  {
    name: 'a filter that comes as a whole',
    text: 'query ($where: ProjectWhere, $first: Int) { projects(where: $where, first: $first) { totalCount nodes { id foundedYear } } }',
    variables: maybe<unknown>({
      first: often(size),
      where: often(
        maybe<unknown>({
          foundedYear: often(maybe<unknown>({ gte: often(year), isNull: fc.boolean(), between: fc.record({ from: year, to: year }) })),
          name: maybe<unknown>({ contains: word, mode: fc.constantFrom('EXACT', 'ANY_CASE') }),
          OR: fc.array(maybe<unknown>({ id: compared(id) }), { maxLength: 2 }),
          NOT: maybe<unknown>({ anyName: maybe({ startsWith: word }) }),
        }),
      ),
    }),
  },
  {
    name: 'lists within lists',
    text: `query ($first: Int, $last: Int, $year: Int, $confidence: Float, $direction: SortDirection!) {
      universities(first: $first, orderBy: [{ foundedYear: $direction }], minConfidence: $confidence) {
        nodes { id researchCentres(last: $last, where: { node: { foundedYear: { lt: $year } } }) { totalCount nodes { id foundedYear } pageInfo { hasPreviousPage startCursor } } }
      }
    }`,
    variables: fc.record(
      {
        first: often(size),
        last: often(size),
        year: often(year),
        confidence: often(fc.constantFrom(0, 0.8, 0.9, 1.5)),
        direction: fc.constantFrom('ASC', 'DESC'),
      },
      { requiredKeys: ['direction'] },
    ),
  },
  {
    name: 'a time',
    text: `query ($time: TimeInput, $from: PartialDate, $to: PartialDate) {
      a: fund(id: "itf") { recipients(time: $time) { totalCount undatedCount nodes { id } } }
      b: fund(id: "itf") { recipients(time: { during: { from: $from, to: $to } }) { totalCount undatedCount } }
    }`,
    variables: maybe<unknown>({
      from: often(date),
      to: often(date),
      time: often(
        fc.oneof(
          maybe<unknown>({ asOf: date, undated: fc.constantFrom('INCLUDE', 'EXCLUDE') }),
          fc.record({ during: fc.record({ from: often(date), to: often(date) }) }),
        ),
      ),
    }),
  },
  {
    name: 'what is included',
    text: `query ($names: Boolean!, $facts: Boolean!, $types: [RelationshipType!], $direction: Direction) {
      entities(first: 5) { nodes { id name @include(if: $names) relationships(types: $types, direction: $direction, first: 2) @skip(if: $facts) { totalCount } } }
    }`,
    variables: fc.record(
      {
        names: fc.boolean(),
        facts: fc.boolean(),
        types: often(fc.array(fc.constantFrom('FUNDS', 'LEADS', 'PART_OF'), { maxLength: 2 })),
        direction: fc.constantFrom('IN', 'OUT', 'BOTH'),
      },
      { requiredKeys: ['names', 'facts'] },
    ),
  },
];
