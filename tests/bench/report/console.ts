import type { ClassResult } from '../results.js';

const COLUMNS = [
  'ours ms',
  'peer ms',
  'bound ms',
  'raw ms',
  'peer/ours',
  'goal',
  '/s ours',
  '/s peer',
  '/s bound',
  'hits ours',
  'peer',
  'bound',
];

export function consoleHead(): string {
  return line('', COLUMNS);
}

/** One class, as soon as it is measured. */
export function consoleLine({ name, times, rates, hits, ...result }: ClassResult): string {
  const p50 = (who: string) => times[who]?.p50;
  const ratio = (p50('peer') ?? Number.NaN) / (p50('ours') ?? Number.NaN);
  return line(name, [
    ...['ours', 'peer', 'bound', 'raw'].map((who) => fixed(p50(who), 2)),
    fixed(ratio, 2),
    goalText(result),
    ...['ours', 'peer', 'bound'].map((who) => fixed(rates[who], 0)),
    ...['ours', 'peer', 'bound'].map((who) => fixed(hits[who], 0)),
  ]);
}

/** At least so many times faster than the peer; or, where there is none, at most so many times as long as the bound. */
export function goalText({ goal, hasPeer }: Pick<ClassResult, 'goal' | 'hasPeer'>): string {
  return hasPeer ? String(goal) : `≤ ${goal}`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell, index) => cell.padStart((COLUMNS[index]?.length ?? 0) < 8 ? 9 : 11)).join('');
}

/** A number with so many decimals, or a dash for what was not measured. */
export function fixed(value: number | undefined, decimals: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);
}
