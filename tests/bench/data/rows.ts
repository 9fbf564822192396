import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Value } from '../../../src/graph/port.js';
import { minorUnits } from '../../../src/model/amount.js';

export type Properties = { readonly [name: string]: Value };

/** A graph as the rows that a loader writes: nodes by type, and relationships by type with the ids of their ends. */
export interface GraphRows {
  readonly nodes: ReadonlyMap<string, readonly Properties[]>;
  readonly relationships: ReadonlyMap<string, readonly { readonly from: string; readonly to: string; readonly content: Properties }[]>;
}

type Line = Readonly<Record<string, string>>;

const NOW = '2026-01-01T00:00:00.000Z';

/** The EU's research projects of 2014 and 2015 with who takes part in them: 7,574 projects, 12,326 organisations, 31,868 participations. */
export function readRows(directory: string): GraphRows {
  const projects = linesOf(directory, 'projects.csv');
  const organisations = linesOf(directory, 'unique_org.csv');
  const edges = linesOf(directory, 'edges.csv');
  const codes = [...new Set(projects.flatMap(programmesOf).flatMap(withAncestors))];
  const countries = [...new Set(organisations.map(countryOf))];
  const coordinators = new Map(projects.map(({ rcn, coordinator }) => [rcn, coordinator]));
  const names = new Map(organisations.map(({ new_org_id, name }) => [new_org_id, name]));
  return {
    nodes: new Map([
      ['Fund', codes.map((code) => node('FUND', `programme-${code}`, code))],
      ['Project', projects.map(project)],
      ['OtherOrganisation', organisations.map(organisation)],
      ['Place', countries.map((code) => node('PLACE', `country-${code}`, code))],
    ]),
    relationships: new Map([
      ['PART_OF', codes.flatMap((code) => (parentOf(code) ? [edge(`programme-${code}`, 'PART_OF', `programme-${parentOf(code)}`)] : []))],
      ['FUNDS', projects.flatMap(fundings)],
      ['LOCATED_IN', organisations.map((line) => edge(`org-${line.new_org_id}`, 'LOCATED_IN', `country-${countryOf(line)}`))],
      [
        'PARTICIPATES_IN',
        edges.map(({ projectRcn, new_org_id }) =>
          edge(`org-${new_org_id}`, 'PARTICIPATES_IN', `h2020-${projectRcn}`, {
            role: names.get(new_org_id) === coordinators.get(projectRcn) ? 'COORDINATOR' : null,
          }),
        ),
      ],
    ]),
  };
}

function linesOf(directory: string, file: string): readonly Line[] {
  return parse(readFileSync(join(directory, file)), { columns: true, delimiter: '\t', bom: true, relax_quotes: true });
}

function project({ rcn, acronym = '', startDate, endDate, totalCost }: Line): Properties {
  return node('PROJECT', `h2020-${rcn}`, acronym, { startDate: known(startDate), endDate: known(endDate), totalCost: cents(totalCost) });
}

function organisation({ new_org_id, name = '', shortName }: Line): Properties {
  return node('OTHER_ORGANISATION', `org-${new_org_id}`, name, { abbreviation: known(shortName) });
}

function fundings(line: Line) {
  return [...new Set(programmesOf(line))].map((code, index) =>
    edge(`programme-${code}`, 'FUNDS', `h2020-${line.rcn}`, {
      fundingKind: 'GRANT',
      amount: index === 0 ? cents(line.ecMaxContribution) : null,
    }),
  );
}

function node(type: string, id: string, name: string, more: Properties = {}): Properties {
  return { id, type, name, nameEn: name, createdAt: NOW, updatedAt: NOW, version: 1, ...more };
}

function edge(from: string, type: string, to: string, more: Properties = {}) {
  return { from, to, content: { id: `${from}~${type}~${to}`, ...more } };
}

function programmesOf({ programme = '' }: Line): string[] {
  return programme.split(';');
}

/** H2020-EU.1.3.2. → H2020-EU.1.3. → H2020-EU.1. → H2020-EU. */
function withAncestors(code: string): string[] {
  const parent = parentOf(code);
  return parent === undefined ? [code] : [code, ...withAncestors(parent)];
}

function parentOf(code: string): string | undefined {
  return /^(.*\.)[^.]+\.$/.exec(code)?.[1];
}

const ISO_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

function countryOf({ country = '' }: Line): string {
  return ISO_CODES[country] ?? country;
}

function known(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function cents(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : minorUnits(text.replace(',', '.'));
}
