import { distinctNodes } from './aggregates.ts';
import { badInput } from './faults.ts';
import type { Group } from './groups.ts';
import { measureOf } from './measureOrders.ts';
import { type Compare, compareBy, descends, inTurn, only, refuseSameKey } from './orders.ts';

type Input = Readonly<Record<string, unknown>>;

/** The order of groups: what is asked for, else the largest first, or filled years one after the other; then their keys. */
export function groupOrderOf(orderBy: readonly unknown[], keys: number, filled: boolean): Compare<Group> {
  refuseSameKey(orderBy);
  const byKeys = (descending: boolean) =>
    Array.from({ length: keys }, (_, index) => compareBy<Group>((group) => group.keys[index]?.value ?? null, descending));
  const asked = (orderBy as readonly Input[]).flatMap((item): Compare<Group>[] => {
    const [name, given] = only(item);
    if (name === 'key') return byKeys(descends(given));
    if (filled) throw badInput('Filled years come one after the other.');
    if (name === 'count') return [compareBy(({ rows }) => rows.length, descends(given))];
    return [measured(given as Input)];
  });
  const usual = orderBy.length > 0 || filled ? [] : [compareBy<Group>(({ rows }) => rows.length, true)];
  return inTurn([...asked, ...usual, ...byKeys(false)]);
}

/** `{ foundedYear: { avg: DESC } }`, `{ relationship: { amount: { sum: DESC } } }`, `{ distinct: ASC }`. */
function measured(item: Input): Compare<Group> {
  const [name, given] = only(item);
  if (name === 'distinct') return compareBy(({ rows }) => distinctNodes(rows), descends(given));
  const [whose, [field, measures]] = name === 'relationship' ? ([name, only(given as Input)] as const) : (['node', [name, given]] as const);
  const { descending, of } = measureOf(whose, field, measures as Input);
  return compareBy(({ rows }) => of(rows), descending);
}
