import { readdirSync, readFileSync } from 'node:fs';
import { queries } from '../api/queryFiles.js';

/** An operation to price: its name, its text and its variables. */
export interface Operation {
  readonly name: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Every operation that stands in the repository, but those that need a cursor first. */
export const written: readonly Operation[] = [
  ...queries,
  ...['queries', 'tests/cypher/statements'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => filed(`${folder}/${file}`)),
  ),
].filter(({ text }) => !text.includes('$CURSOR'));

function filed(name: string): Operation {
  const text = readFileSync(name, 'utf8');
  return { name, text, variables: JSON.parse(/^# variables: (.*)$/m.exec(text)?.[1] ?? '{}') };
}

/** The same shapes at several sizes, and the shapes that cost most. */
const SIZED: readonly Operation[] = [
  ...[1, 10, 100, 1000].flatMap((first) => [
    `{ entities(first: ${first}) { nodes { id name } } }`,
    `{ funds(first: ${first}, orderBy: [{ foundedYear: DESC }]) { nodes { id name foundedYear description } } }`,
    `{ relationships(first: ${first}) { nodes { id from { name } to { name } } } }`,
    `{ projects(first: ${first}) { nodes { name funds(first: 5) { nodes { name administrators { nodes { name } } } } } } }`,
    `{ entities(first: ${first}) { nodes { id relationships(first: 5) { totalCount nodes { name } } } } }`,
    `{ sources(first: ${first}) { nodes { title facts(first: 3) { nodes { id } } } } }`,
    `{ companies(first: ${first}) { nodes { name evidence { source { title url } } } } }`,
  ]),
  ...[
    '{ fund(id: "itf") { name } }',
    '{ nodes(ids: ["itf", "hkust", "hku"]) { id ... on Entity { name } } }',
    '{ entities { totalCount } }',
    '{ relationships { totalCount } }',
    '{ fundings(where: { amount: { gte: 1000000 } }) { totalCount } }',
    '{ companies(where: { name: { contains: "bank" } }) { totalCount nodes { name } } }',
    '{ companies(where: { id: { in: ["hsbc", "webank"] } }) { nodes { name } } }',
    '{ projects(where: { funds: { some: { node: { id: { eq: "itf" } } } } }) { totalCount nodes { name } } }',
    '{ projects(where: { funds: { some: { node: { administrators: { some: {} } } } } }) { totalCount nodes { name } } }',
    '{ universities(where: { industryPartners: { count: { gte: 3 } } }) { nodes { name industryPartners { totalCount nodes { name } } } } }',
    '{ funds(orderBy: [{ recipients: { count: DESC } }], first: 5) { nodes { id degree } } }',
    '{ sectors { nodes { name projects(orderBy: [{ foundedYear: DESC }]) { totalCount nodes { name funds { totalCount } } } } } }',
    '{ sectors { nodes { name challenges { totalCount nodes { name } } } } }',
    '{ sectors { nodes { challenges(first: 2) { edges { paths(first: 3) { nodes { name } relationships { relationshipType } } } } } } }',
    '{ sectors(where: { challenges: { none: {} } }) { totalCount } }',
    '{ sources(first: 1000) { nodes { facts { totalCount } entities { totalCount } } } }',
    '{ entities(first: 1000) { nodes { relationships(first: 20) { nodes { relationships(first: 20) { totalCount } } } } } }',
  ],
].map((text) => ({ name: text, text, variables: {} }));

export const operations: readonly Operation[] = [...written, ...SIZED];
