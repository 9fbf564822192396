import { factsOf, type ListRead } from '../../model/read.js';
import { descends, type Measurable, measureKey, sameMeasure, single } from './measureKey.js';
import { badInput, type Place } from './place.js';
import type { GroupedBy, Grouping, GroupOrderKey } from './summary.js';

/**
 * The order of groups: what the client asks for, else the largest first, or filled periods one after the other; ending
 * with the keys, which no two groups share.
 */
export function groupOrder(read: ListRead, orderBy: unknown, grouping: Grouping, filled: boolean, place: Place): GroupOrderKey[] {
  const items = (orderBy ?? []) as readonly unknown[];
  const asked = items.flatMap((item, index) => keysOf(read, item, grouping, filled, place.below(index)));
  const given = asked.length > 0 || filled ? asked : [LARGEST];
  const repeated = given.findIndex((key, index) => given.slice(0, index).some((other) => same(key, other)));
  if (repeated !== -1) throw badInput(place, 'orders by the same value twice: leave one of them out.');
  return [...given, ...byKeys(grouping, false).filter((tie) => !given.some((key) => same(key, tie)))];
}

const LARGEST: GroupOrderKey = {
  by: { kind: 'measure', measure: { kind: 'rows' } },
  descending: true,
  nullable: false,
  holds: 'integer',
};

function keysOf(read: ListRead, item: unknown, grouping: Grouping, filled: boolean, place: Place): GroupOrderKey[] {
  const [name, given] = single(item, place);
  const at = place.below(name);
  if (name === 'key') return byKeys(grouping, descends(given, at));
  if (filled)
    throw badInput(
      at,
      'stands beside `fill: true`: periods that are filled up come one after the other, `{ key: ASC }` or `{ key: DESC }`.',
    );
  if (name === 'count') return [{ ...LARGEST, descending: descends(given, at) }];
  const { measure, ...key } = measureKey(ownOf(read), factsBelow(read), given, at);
  return [{ ...key, by: { kind: 'measure', measure } }];
}

function ownOf({ of }: ListRead): Measurable {
  return { on: of.kind === 'relationship' ? 'relationship' : 'node', properties: of.properties };
}

function factsBelow(read: ListRead): { name: string; of: Measurable } | null {
  const facts = factsOf(read);
  return facts === null ? null : { name: 'relationship', of: { on: 'relationship', properties: facts.properties } };
}

function byKeys({ keys, missing }: Grouping, descending: boolean): GroupOrderKey[] {
  return keys.map((key, index) => ({ by: { kind: 'key', index }, descending, nullable: missing, holds: holdsOf(key) }));
}

function holdsOf(key: GroupedBy): GroupOrderKey['holds'] {
  return key.kind === 'property' ? key.holds : 'text';
}

function same({ by: one }: GroupOrderKey, { by: other }: GroupOrderKey): boolean {
  if (one.kind === 'key') return other.kind === 'key' && one.index === other.index;
  return other.kind === 'measure' && sameMeasure(one.measure, other.measure);
}
