import type { AnswerGraph } from './answerGraph.js';

/** Cytoscape JSON (https://js.cytoscape.org/#notation/elements-json), as Cytoscape, cytoscape.js and networkx read it. */
export function cytoscape({ nodes, edges }: AnswerGraph): string {
  return JSON.stringify({
    data: [],
    directed: true,
    multigraph: true,
    elements: {
      nodes: nodes.map(({ id, attributes }) => ({ data: { ...attributes, id, value: id, name: attributes.name ?? id } })),
      edges: edges.map(({ id, from, to, type, attributes }) => ({
        data: { ...attributes, id, key: id, source: from, target: to, relationshipType: type },
      })),
    },
  });
}
