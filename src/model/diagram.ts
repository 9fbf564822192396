import type { Model, RelationshipType } from './model.js';

/**
 * The ontology as a Mermaid flowchart: an arrow for each two kinds of things that facts join, with the types of those
 * facts on it. Types that share an interface (other than Entity) stand together as one box.
 */
export function ontologyDiagram(model: Model): string {
  const boxes = [...new Set([...model.entities.keys()].map((name) => boxOf(model, name)))];
  const arrows = new Map<string, string[]>();
  for (const type of model.relationshipTypes.values())
    for (const [from, to] of boxPairs(model, type)) {
      const arrow = `${from}|${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), type.name]);
    }
  const lines = [...arrows].map(([arrow, types]) => {
    const [from, to] = arrow.split('|');
    return `  ${from} -- "${types.join('<br>')}" --> ${to}`;
  });
  return ['flowchart LR', ...boxes.map((box) => `  ${box}${labelOf(model, box)}`), ...lines].join('\n');
}

function boxPairs(model: Model, { pairs }: RelationshipType): [from: string, to: string][] {
  const all = [...pairs].flatMap(([from, ends]) => ends.map((to): [string, string] => [boxOf(model, from), boxOf(model, to)]));
  return [...new Map(all.map((pair) => [pair.join('|'), pair])).values()];
}

function boxOf(model: Model, entity: string): string {
  return model.entities.get(entity)?.interfaces.find((name) => name !== 'Entity') ?? entity;
}

function labelOf(model: Model, box: string): string {
  const members = model.interfaces.get(box)?.members;
  return members === undefined ? `[${box}]` : `["${box}:<br>${members.map(({ name }) => name).join('<br>')}"]`;
}
