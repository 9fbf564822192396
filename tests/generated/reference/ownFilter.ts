import type { Grouping } from './groupKeys.ts';

/** A `where` without its conditions on what is grouped by, at its top level and in the ANDs there. */
export function withoutOwnFilter(where: unknown, groupings: readonly Grouping[], ofLinks: boolean): unknown {
  if (typeof where !== 'object' || where === null) return where;
  const kept = Object.entries(where).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'AND') return [[key, ((value ?? []) as unknown[]).map((each) => withoutOwnFilter(each, groupings, ofLinks))]];
    if (ofLinks && (key === 'node' || key === 'relationship')) {
      const about = groupings.filter((grouping) => grouping.about?.whose === key);
      return [[key, withoutOwnFilter(value, about, false)]];
    }
    if (ofLinks) return [[key, value]];
    return groupings.some(({ about }) => about?.field === key) ? [] : [[key, value]];
  });
  return Object.fromEntries(kept);
}
