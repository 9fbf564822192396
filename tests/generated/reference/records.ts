import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The Hong Kong graph as its CSV files state it: plain records in plain arrays, read without any part of Pearl. */

export type Scalar = string | number | boolean | null;

/** An entity, a fact or a source. */
export interface Stated {
  /** The concrete type in GraphQL: "ResearchCentre", "Funding", "Source". */
  readonly typeName: string;
  readonly id: string;
  /** What orders and conditions are about, by the name of the field. What is not known is null. */
  readonly values: Readonly<Record<string, Scalar>>;
  /** What backs it; sources have none. */
  readonly backing: Stated | null;
}

export interface Fact extends Stated {
  readonly from: Stated;
  readonly to: Stated;
}

export interface Records {
  readonly sources: readonly Stated[];
  readonly entities: readonly Stated[];
  readonly facts: readonly Fact[];
}

type Row = Readonly<Record<string, string>>;

/** When the graph was filled. The files do not say; it only has to lie between the moments that operations ask about. */
const FILLED = '2025-01-01T00:00:00.000Z';

export const ORGANISATIONS = ['University', 'ResearchCentre', 'GovernmentBody', 'Company', 'HealthcareProvider', 'OtherOrganisation'];

/** `ResearchCentre` is RESEARCH_CENTRE as a value of an enum. */
export function enumName(typeName: string): string {
  return typeName.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

export function readRecords(): Records {
  const sources = new Map(rows('sources.csv').map((row) => [text(row, 'url'), sourceOf(row)]));
  const backing = (row: Row) => present(sources.get(text(row, 'source_url')));
  const entities = new Map(rows('entities.csv').map((row) => [text(row, 'id'), entityOf(row, backing(row))]));
  const facts = rows('relationships.csv').map((row) => {
    const [from, to] = [entities.get(text(row, 'from_id')), entities.get(text(row, 'to_id'))];
    return factOf(row, backing(row), present(from), present(to));
  });
  return { sources: [...sources.values()], entities: [...entities.values()], facts };
}

function sourceOf(row: Row): Stated {
  const key = text(row, 'url') ?? '';
  const id = `source-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  const url = key.startsWith('http') ? key : null;
  const values = { id, url, title: text(row, 'title'), publisher: text(row, 'publisher'), date: text(row, 'date_if_known') };
  return { typeName: 'Source', id, values, backing: null };
}

function entityOf(row: Row, backing: Stated): Stated {
  const typeName = text(row, 'type') ?? '';
  const id = text(row, 'id') ?? '';
  const values = {
    id,
    type: enumName(typeName),
    name: text(row, 'name') ?? text(row, 'name_zh'),
    nameEn: text(row, 'name'),
    nameZhHant: text(row, 'name_zh'),
    abbreviation: text(row, 'abbreviation'),
    description: text(row, 'description'),
    website: text(row, 'website'),
    wikidataId: text(row, 'wikidata_id'),
    rorId: text(row, 'ror_id'),
    foundedYear: number(row, 'founded_year'),
    startDate: null,
    endDate: null,
    totalCost: null,
    kind: text(row, 'kind')?.toUpperCase().replaceAll(' ', '_') ?? null,
    confidence: number(row, 'confidence'),
    createdAt: FILLED,
    updatedAt: FILLED,
    version: 1,
  };
  return { typeName, id, values, backing };
}

function factOf(row: Row, backing: Stated, from: Stated, to: Stated): Fact {
  const relationshipType = text(row, 'type') ?? '';
  const id = `${from.id}~${relationshipType}~${to.id}`;
  const values = {
    id,
    relationshipType,
    since: text(row, 'since_year'),
    until: text(row, 'until_year'),
    role: text(row, 'role'),
    note: text(row, 'note'),
    confidence: number(row, 'confidence'),
    amount: number(row, 'amount_hkd'),
    fundingKind: text(row, 'amount_kind'),
  };
  return { typeName: relationshipType === 'FUNDS' ? 'Funding' : 'Fact', id, values, backing, from, to };
}

function rows(name: string): Row[] {
  return parse(readFileSync(new URL(`../../../seed/hong-kong-ai/${name}`, import.meta.url), 'utf8'), { columns: true });
}

function text(row: Row, column: string): string | null {
  return row[column] || null;
}

function number(row: Row, column: string): number | null {
  const value = text(row, column);
  return value === null ? null : Number(value);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A row of the CSV files names something that no file has.');
  return value;
}
