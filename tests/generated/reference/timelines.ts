import { period } from './groupKeys.ts';
import { missingYears } from './groups.ts';
import type { Fact } from './records.ts';

/** How many facts began and ended in each period, from the first in which anything happened to the last. */
export function timelineOf(facts: readonly Fact[], by: unknown): object {
  const step = by === 'DECADE' ? 10 : 1;
  const periodsOf = (field: string) =>
    facts.flatMap(({ values }) => {
      const known = period(values[field] ?? null, step);
      return known === null ? [] : [Number(known)];
    });
  const [started, ended] = [periodsOf('since'), periodsOf('until')];
  const known = [...new Set([...started, ...ended])];
  const all = [...known, ...missingYears(known, step)].sort((one, other) => one - other);
  const among = (years: readonly number[], year: number) => years.filter((each) => each === year).length;
  return {
    periods: all.map((year) => ({ period: String(year), started: among(started, year), ended: among(ended, year) })),
    undated: facts.filter(({ values }) => values.since === null && values.until === null).length,
  };
}
