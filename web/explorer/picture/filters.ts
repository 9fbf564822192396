/** What of the canvas is not seen. */
export interface Filters {
  /** Types of entities that are left out. */
  readonly types: readonly string[];
  /** Types of facts that are left out. */
  readonly facts: readonly string[];
  /** Only facts that held in these years. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether facts of which no beginning is known are seen where years are chosen. */
  readonly undated: boolean;
  /** Only facts at least this sure, from 0 to 1; above 0, those of which nobody said how sure are left out. */
  readonly sure: number;
}

export const NO_FILTERS: Filters = { types: [], facts: [], from: null, to: null, undated: true, sure: 0 };

interface FilteredFact {
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: number | null;
}

/** Whether a fact is seen. */
export function passes({ type, since, until, confidence }: FilteredFact, { facts, from, to, undated, sure }: Filters): boolean {
  if (facts.includes(type)) return false;
  if (sure > 0 && (confidence ?? 0) < sure) return false;
  if (from === null && to === null) return true;
  const end = until === null ? Number.POSITIVE_INFINITY : yearOf(until);
  if (end < (from ?? Number.NEGATIVE_INFINITY)) return false;
  return since === null ? undated : yearOf(since) <= (to ?? Number.POSITIVE_INFINITY);
}

function yearOf(date: string): number {
  return Number.parseInt(date, 10);
}
