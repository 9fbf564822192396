/** What columns are often called that hold a property. The first word that fits decides. */
export const WORDS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  nameEn: ['name', 'name en', 'title', 'acronym', 'english name', 'label'],
  nameZhHant: ['name zh', 'name zh hant', 'chinese name', 'name chinese'],
  abbreviation: ['abbreviation', 'short name', 'shortname', 'short', 'acronym'],
  description: ['description', 'summary', 'abstract', 'objective'],
  website: ['website', 'homepage', 'web', 'url'],
  wikidataId: ['wikidata', 'wikidata id', 'qid'],
  rorId: ['ror', 'ror id'],
  foundedYear: ['founded', 'founded year', 'year founded', 'established', 'foundation year'],
  kind: ['kind'],
  startDate: ['start date', 'start', 'begin', 'begin date'],
  endDate: ['end date', 'end'],
  totalCost: ['total cost', 'cost', 'budget'],
  from: ['from', 'from id', 'start id', 'source id'],
  to: ['to', 'to id', 'end id', 'target id', 'target'],
  type: ['type'],
  since: ['since', 'since year', 'start date', 'start'],
  until: ['until', 'until year', 'end date', 'end'],
  amount: ['amount', 'contribution', 'funding'],
  fundingKind: ['amount kind', 'funding kind', 'kind'],
  role: ['role'],
  note: ['note', 'remark', 'comment'],
  sources: ['source', 'source url'],
  quotes: ['quote'],
  accessed: ['accessed', 'accessed on'],
  confidence: ['confidence'],
});

/** "founded_year" and "foundedYear" → "founded year". */
export function plainWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How well a column's name fits a target, from 0 to 1. */
export function likeness(column: string, target: string): number {
  const name = plainWords(column);
  if (name === plainWords(target)) return 1;
  const words = WORDS[target] ?? [];
  const place = words.indexOf(name);
  if (place >= 0) return 0.95 - place / 100;
  const parts = name.split(' ');
  const within = words.findIndex((word) => word.split(' ').every((part) => parts.includes(part)));
  return within >= 0 ? 0.6 - within / 100 - parts.length / 1_000 : 0;
}
