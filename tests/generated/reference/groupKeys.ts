import { yearOf } from './dates.ts';
import type { Scalar, Stated } from './records.ts';
import type { Link } from './relations.ts';
import type { LinksOf } from './wheres.ts';
import { type Inherited, isSure, judge } from './window.ts';

/** What a row has in common with others of its group. Missing: null and null. */
export interface Key {
  readonly value: string | null;
  readonly node: Stated | null;
}

/** What rows can be grouped by. */
export interface Grouping {
  /** The field of a filter that asks about the same, and whose field it is; null where none does. */
  readonly about: { readonly whose: 'node' | 'relationship'; readonly field: string } | null;
  /** How many years apart its values are, where they can be counted on. */
  readonly step: number | null;
  /** Every key of a row, each once; empty where it is missing. */
  keysOf(row: Link): readonly Key[];
}

/** Dates and years by the beginning of the names of their keys. */
const DATED: Readonly<Record<string, string>> = {
  FOUNDED: 'foundedYear',
  SINCE: 'since',
  UNTIL: 'until',
  START: 'startDate',
  END: 'endDate',
  '': 'date',
};

/** What a key means in a list of nodes, or (`ofFacts`) of facts themselves. */
export function groupingOf(name: string, ofFacts: boolean, inherited: Inherited, linksOf: LinksOf): Grouping {
  const [, end, endType] = /^(FROM|TO)(_TYPE)?$/.exec(name) ?? [];
  if (end !== undefined)
    return plain(null, (row) => {
      const node = row.fact?.[end === 'FROM' ? 'from' : 'to'] ?? null;
      return endType === undefined ? keyOfNode(node) : keyOf(node?.values.type ?? null);
    });

  const whose = ofFacts || name.startsWith('RELATIONSHIP_') ? 'relationship' : 'node';
  const short = name.replace(/^RELATIONSHIP_/, '');
  const [, prefix, unit] = /^(?:(.+)_)?(YEAR|DECADE)$/.exec(short) ?? [];
  const field = unit === undefined ? plainField(short, whose) : (DATED[prefix ?? ''] ?? null);
  if (field === null) return related(camel(name), inherited, linksOf);

  const step = unit === undefined ? null : unit === 'DECADE' ? 10 : 1;
  const known = ({ fact, node }: Link) => (whose === 'relationship' ? fact : node)?.values[field] ?? null;
  return { ...plain({ whose, field }, (row) => keyOf(step === null ? known(row) : period(known(row), step))), step };
}

/** The year or the decade that a year or a date lies in. */
export function period(value: Scalar, step: number): string | null {
  return value === null ? null : String(Math.floor(yearOf(String(value)) / step) * step);
}

function plainField(name: string, whose: 'node' | 'relationship'): string | null {
  if (name === 'TYPE') return whose === 'node' ? 'type' : 'relationshipType';
  if (name === 'KIND') return whose === 'node' ? 'kind' : 'fundingKind';
  return name === 'ROLE' || name === 'PUBLISHER' ? name.toLowerCase() : null;
}

/** By what a relation of the node leads to, over facts that time and confidence leave in. */
function related(field: string, inherited: Inherited, linksOf: LinksOf): Grouping {
  return {
    about: { whose: 'node', field },
    step: null,
    keysOf({ node }) {
      const links = node === null ? [] : linksOf(node, field);
      const shown = links.filter((link) => isSure(link, inherited) && judge(link, inherited) === 'in');
      return [...new Set(shown.map((link) => link.node))].flatMap(keyOfNode);
    },
  };
}

function plain(about: Grouping['about'], keysOf: Grouping['keysOf']): Grouping {
  return { about, step: null, keysOf };
}

function keyOf(value: Scalar): Key[] {
  return value === null ? [] : [{ value: String(value), node: null }];
}

function keyOfNode(node: Stated | null): Key[] {
  return node === null ? [] : [{ value: node.id, node }];
}

/** "INDUSTRY_PARTNERS" is industryPartners. */
function camel(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
