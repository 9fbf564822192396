import type { Property, RelationshipClass, TargetType, View } from './model.js';
import { constantCase, words } from './naming.js';

/** What a list can be grouped by; the name is the value of the enum that lists its keys. */
export type GroupKey = { readonly name: string; readonly description: string } & GroupedBy;

type GroupedBy =
  /** A stored value, or the year or decade that it stands for. */
  | { readonly kind: 'property'; readonly on: 'node' | 'relationship'; readonly property: Property; readonly part: Part }
  | { readonly kind: 'relationshipType' }
  /** What a relation or path of the node leads to. */
  | { readonly kind: 'view'; readonly view: View }
  /** The entity at one end of a fact, or its type. */
  | { readonly kind: 'end'; readonly end: 'from' | 'to'; readonly part: 'entity' | 'type' };

type Part = 'value' | 'year' | 'decade';

/** What a list can be grouped by: one of nodes, perhaps with facts that lead to them, or one of facts. */
export function groupKeysOf(of: TargetType | RelationshipClass, facts: RelationshipClass | null): GroupKey[] {
  return of.kind === 'relationship' ? factGroupKeys(of) : nodeGroupKeys(of, facts);
}

/** What the nodes of a list can be grouped by and, where facts lead to them, what those can: "RELATIONSHIP_KIND". */
function nodeGroupKeys(target: TargetType, facts: RelationshipClass | null): GroupKey[] {
  return [
    ...propertyKeys('node', target),
    ...[...target.views.values()].map(
      (view): GroupKey => ({ kind: 'view', name: constantCase(view.name), description: `By: ${view.description}`, view }),
    ),
    ...(facts === null
      ? []
      : relationshipKeys(facts).map((key) => ({ ...key, name: `RELATIONSHIP_${key.name.replace(/^RELATIONSHIP_/, '')}` }))),
  ];
}

/** What a list of facts can be grouped by: their values, their type, and the two that they join. */
function factGroupKeys(of: RelationshipClass): GroupKey[] {
  const ends = (['from', 'to'] as const).flatMap((end): GroupKey[] => {
    const place = end === 'from' ? 'first' : 'second';
    return [
      { kind: 'end', name: end.toUpperCase(), description: `By the ${place} of the two that it joins.`, end, part: 'entity' },
      { kind: 'end', name: `${end.toUpperCase()}_TYPE`, description: `By the type of the ${place} of the two.`, end, part: 'type' },
    ];
  });
  return [...relationshipKeys(of), ...ends];
}

function relationshipKeys(of: RelationshipClass): GroupKey[] {
  return [
    { kind: 'relationshipType', name: 'RELATIONSHIP_TYPE', description: 'By what the fact says.' },
    ...propertyKeys('relationship', of),
  ];
}

/** `fundingKind` of a Funding is KIND, `startDate` gives START_YEAR and START_DECADE. */
function propertyKeys(on: 'node' | 'relationship', { name: owner, properties }: TargetType | RelationshipClass): GroupKey[] {
  return properties.flatMap((property): GroupKey[] => {
    const name = constantCase(property.name);
    const key = (part: Part, as: string, description: string): GroupKey => ({
      kind: 'property',
      name: as,
      description,
      on,
      property,
      part,
    });
    if (property.kind === 'enum' || property.grouped)
      return [key('value', name.replace(`${constantCase(owner)}_`, ''), `By: ${property.description}`)];
    if (property.kind === 'partialDate') {
      const [, stem = ''] = /^(.*?)_?(?:DATE)?$/.exec(name) ?? [];
      const prefix = stem === '' ? '' : `${stem}_`;
      return [
        key('year', `${prefix}YEAR`, `By the year of: ${property.description}`),
        key('decade', `${prefix}DECADE`, `By the ten years, named by the first of them, of: ${property.description}`),
      ];
    }
    if (property.kind === 'integer' && name.endsWith('_YEAR')) {
      const what = words(property.name);
      return [
        key('value', name, `By: ${property.description}`),
        key('decade', name.replace(/YEAR$/, 'DECADE'), `By the ten years, named by the first of them, of the ${what}.`),
      ];
    }
    return [];
  });
}
