import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { onEngine } from '../databases/engines.js';
import { type Seeded, seeded } from '../running/pearl.js';

type Row = Readonly<Record<string, string>>;

const read = (file: string): Row[] => parse(readFileSync(`seed/hong-kong-ai/${file}.csv`), { columns: true, bom: true });

const entities = new Map(read('entities').map((entity) => [entity.id, entity]));
const facts = read('relationships').map((fact) => ({ ...fact, from: entities.get(fact.from_id), to: entities.get(fact.to_id) }) as Fact);

interface Fact {
  readonly type: string;
  readonly amount_hkd: string;
  readonly amount_kind: string;
  readonly since_year: string;
  readonly from: Row;
  readonly to: Row;
}

/** Adds up by name, the most first; equals by name, so that two answers can be compared. */
function tally(items: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [name, amount] of items) sums.set(name, (sums.get(name) ?? 0) + amount);
  return [...sums].sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1));
}

onEngine('embedded', 'the figures of the dashboard, counted in the CSV files', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  });

  /** The groups of a chart's query: their keys joined, and a figure of each. */
  const groups = async (file: string, list: string, figure: (group: never) => number) => {
    const { data } = await pearl.execute(readFileSync(`queries/${file}.graphql`, 'utf8'), { language: 'EN' });
    const { nodes } = (data as Record<string, { groups: { nodes: { keys: { value?: string; node?: { name: string } }[] }[] } }>)[list]
      ?.groups ?? { nodes: [] };
    return tally(
      nodes.map((group) => [group.keys.map(({ value, node }) => node?.name ?? value ?? '').join(' | '), figure(group as never)]),
    );
  };
  const sum = ({ aggregate }: { aggregate: { amount: { sum: number } } }) => aggregate.amount.sum;
  const count = ({ count }: { count: number }) => count;
  const fundings = facts.filter(({ type }) => type === 'FUNDS');

  test('grants by funder', async () => {
    const grants = fundings.filter(({ amount_kind }) => amount_kind === 'GRANT');
    const expected = tally(grants.map(({ from, amount_hkd }) => [from.name as string, Number(amount_hkd)]));
    expect(await groups('82-funding-by-funder', 'fundings', sum)).toEqual(expected.slice(0, 12));
  });

  test('grants by year', async () => {
    const grants = fundings.filter(({ amount_kind }) => amount_kind === 'GRANT');
    const expected = tally(grants.map(({ since_year, amount_hkd }) => [since_year.slice(0, 4), Number(amount_hkd)]));
    const all = await groups('84-grants-by-year', 'fundings', sum);
    expect(all.filter(([, amount]) => amount > 0)).toEqual(expected);
    // Years in which nothing was granted are there too.
    expect(all.length).toBeGreaterThan(expected.length);
  });

  test('money by kind', async () => {
    const expected = tally(fundings.map(({ amount_kind, amount_hkd }) => [amount_kind, Number(amount_hkd)]));
    expect(await groups('84-funding-by-kind', 'fundings', sum)).toEqual(expected);
  });

  test('organisations by place', async () => {
    const expected = tally(facts.filter(({ type }) => type === 'LOCATED_IN').map(({ to }) => [to.name as string, 1]));
    expect(await groups('83-organisations-by-place', 'organisations', count)).toEqual(expected);
  });

  test('projects by year', async () => {
    const projects = [...entities.values()].filter(({ type }) => type === 'Project');
    const expected = tally(projects.map(({ founded_year }) => [`${founded_year} | `, 1]));
    expect(await groups('85-projects-by-year', 'projects', count)).toEqual(expected);
  });

  test('projects by sector and technology', async () => {
    const focuses = facts.filter(({ type, from }) => type === 'FOCUSES_ON' && from.type === 'Project');
    const pairs = focuses
      .filter(({ to }) => to.type === 'Sector')
      .flatMap(({ from, to }) =>
        focuses
          .filter((other) => other.from === from && other.to.type === 'Technology')
          .map((other) => [`${to.name} | ${other.to.name}`, 1] as const),
      );
    expect(await groups('86-projects-by-sector-and-technology', 'projects', count)).toEqual(tally(pairs));
  });

  test('challenges, and those that no project addresses', async () => {
    const { data } = await pearl.execute(readFileSync('queries/88-challenges-addressed.graphql', 'utf8'), { language: 'EN' });
    const { nodes } = (
      data as { challenges: { nodes: { name: string; addressedBy: { totalCount: number }; projects: { totalCount: number } }[] } }
    ).challenges;
    const addressing = facts.filter(({ type }) => type === 'ADDRESSES');
    const all = [...entities.values()].filter(({ type }) => type === 'Challenge').map(({ name }) => [name as string, 0] as const);
    expect(tally(nodes.map(({ name, addressedBy }) => [name, addressedBy.totalCount]))).toEqual(
      tally([...all, ...addressing.map(({ to }) => [to.name as string, 1] as const)]),
    );
    const byProject = new Set(addressing.filter(({ from }) => from.type === 'Project').map(({ to }) => to.name));
    expect(nodes.filter(({ projects }) => projects.totalCount === 0)).toHaveLength(all.length - byProject.size);
  });

  test('partnerships and collaborations', async () => {
    const { data } = await pearl.execute(readFileSync('queries/89-partner-network.graphql', 'utf8'), { language: 'EN' });
    const { totalCount, nodes } = (data as { relationships: { totalCount: number; nodes: { from: Row; to: Row }[] } }).relationships;
    const expected = facts.filter(({ type }) => type === 'PARTNERS_WITH' || type === 'COLLABORATES_WITH');
    expect(totalCount).toBe(expected.length);
    expect(nodes.map(({ from, to }) => `${from.id} ${to.id}`).sort()).toEqual(expected.map(({ from, to }) => `${from.id} ${to.id}`).sort());
  });
});
