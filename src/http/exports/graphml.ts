import { create } from 'xmlbuilder2';
import type { AnswerGraph, GraphNode } from './answerGraph.js';
import { type Column, columnsOf, xmlText } from './attributes.js';

/** GraphML (http://graphml.graphdrawing.org/specification.html), as networkx, igraph, Gephi, yEd and Cytoscape read it. */
export function graphml({ nodes, edges }: AnswerGraph): string {
  const [ofNodes, ofEdges] = [columnsOf(nodes), [TYPE, ...columnsOf(edges).filter(({ name }) => name !== TYPE.name)]];
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://graphml.graphdrawing.org/xmlns', 'graphml');
  for (const [domain, columns] of [
    ['node', ofNodes],
    ['edge', ofEdges],
  ] as const)
    columns.forEach(({ name, type }, index) => {
      root.ele('key', {
        id: keyOf(domain, index),
        for: domain,
        'attr.name': xmlText(name),
        'attr.type': type === 'integer' ? 'int' : type,
      });
    });
  const graph = root.ele('graph', { edgedefault: 'directed' });
  const data = (element: typeof graph, domain: 'node' | 'edge', columns: readonly Column[], { attributes }: GraphNode) =>
    columns.forEach(({ name }, index) => {
      const value = attributes[name];
      if (value !== undefined) element.ele('data', { key: keyOf(domain, index) }).txt(xmlText(value));
    });
  for (const node of nodes) data(graph.ele('node', { id: xmlText(node.id) }), 'node', ofNodes, node);
  for (const edge of edges) {
    const { id, from, to, type, attributes } = edge;
    const element = graph.ele('edge', { id: xmlText(id), source: xmlText(from), target: xmlText(to) });
    data(element, 'edge', ofEdges, { id, attributes: { ...attributes, [TYPE.name]: type } });
  }
  return root.end({ prettyPrint: true });
}

/** What a fact says is always told, whether or not it was selected. */
const TYPE: Column = Object.freeze({ name: 'relationshipType', type: 'string' });

function keyOf(domain: 'node' | 'edge', index: number): string {
  return `${domain}${index}`;
}
