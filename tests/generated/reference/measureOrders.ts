import { distinctNodes } from './aggregates.ts';
import { badInput } from './faults.ts';
import { measuresOf, type Whose } from './measures.ts';
import { descends, only } from './orders.ts';
import type { Scalar } from './records.ts';
import type { Link } from './relations.ts';

type Input = Readonly<Record<string, unknown>>;

interface MeasureOrder {
  readonly descending: boolean;
  of(rows: readonly Link[]): Scalar;
}

/** `{ sum: DESC, kinds: [GRANT] }`: one measure with its direction. */
export function measureOf(whose: Whose, field: string, { kinds, ...measures }: Input): MeasureOrder {
  const [measure, direction] = only(measures);
  if (Object.keys(measures).length > 1) throw badInput('An item of an order has one measure.');
  return { descending: descends(direction), of: (rows) => measuresOf(rows, whose, field, kinds)[measure] ?? null };
}

/** `{ count: DESC }`, `{ amount: { sum: DESC } }`, `{ node: { foundedYear: { min: ASC } } }`: by what related ones come to. */
export function relatedOrder(item: Input): MeasureOrder {
  const [name, given] = only(item);
  if (name === 'count') return { descending: descends(given), of: (rows) => rows.length };
  if (name === 'distinct') return { descending: descends(given), of: distinctNodes };
  if (name !== 'node') return measureOf('relationship', name, given as Input);
  const [field, measures] = only(given as Input);
  return measureOf('node', field, measures as Input);
}
