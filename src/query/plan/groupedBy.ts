import type { GroupKey } from '../../model/groupKeys.js';
import { allOf } from './combining.js';
import { type Lens, relationshipLens } from './lens.js';
import { isSeveral, linkOf } from './link.js';
import type { GroupedBy } from './summary.js';

/** What rows are grouped by; the facts that lead to a related key are seen through the lens of the list. */
export function groupedBy(key: GroupKey, lens: Lens): GroupedBy {
  switch (key.kind) {
    case 'property': {
      const { on, property, part } = key;
      return {
        kind: 'property',
        on,
        name: property.name,
        part,
        holds: property.kind === 'integer' ? 'integer' : 'text',
        always: property.required,
      };
    }
    case 'relationshipType':
      return { kind: 'relationshipType' };
    case 'end':
      return { kind: 'end', end: key.end, part: key.part };
    case 'view': {
      const { view } = key;
      const asked = allOf(relationshipLens(lens).wanted);
      if (view.kind === 'path') return { kind: 'related', link: linkOf(view, asked), each: null, several: false };
      return { kind: 'related', link: linkOf(view), each: asked, several: isSeveral(view) };
    }
  }
}

/** The filter without the conditions on what is grouped by, at its top level and in the ANDs there. */
export function withoutOwnFilter(where: unknown, keys: readonly GroupKey[]): unknown {
  if (where === null || typeof where !== 'object') return where;
  const kept = Object.entries(where).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'AND' && Array.isArray(value)) return [[name, value.map((each) => withoutOwnFilter(each, keys))]];
    if (name === 'node' || name === 'relationship')
      return [
        [
          name,
          withoutOwnFilter(
            value,
            keys.filter((key) => sideOf(key) === name),
          ),
        ],
      ];
    return keys.some((key) => fieldOf(key) === name) ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}

function sideOf(key: GroupKey): 'node' | 'relationship' | null {
  if (key.kind === 'property') return key.on;
  return key.kind === 'view' ? 'node' : key.kind === 'relationshipType' ? 'relationship' : null;
}

/** The key of `where` that asks about what is grouped by; a filter says nothing of the ends of facts. */
function fieldOf(key: GroupKey): string | null {
  switch (key.kind) {
    case 'property':
      return key.property.name;
    case 'view':
      return key.view.name;
    case 'relationshipType':
      return key.kind;
    case 'end':
      return null;
  }
}
