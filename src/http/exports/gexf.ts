import { create } from 'xmlbuilder2';
import type { AnswerGraph, GraphNode } from './answerGraph.js';
import { type Column, columnsOf, xmlText } from './attributes.js';

/** What a node is called, by the first of these fields that was selected. */
const LABELS = ['name', 'abbreviation', 'title'];

/** GEXF 1.2 (https://gexf.net/1.2/gexf-12draft-primer.pdf), as Gephi, networkx and sigma read it. */
export function gexf({ nodes, edges }: AnswerGraph): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.gexf.net/1.2draft', 'gexf', { version: '1.2' });
  const graph = root.ele('graph', { defaultedgetype: 'directed' });
  const [ofNodes, ofEdges] = [columnsOf(nodes), columnsOf(edges)];
  declare(graph, 'node', ofNodes);
  declare(graph, 'edge', ofEdges);
  const all = graph.ele('nodes');
  for (const node of nodes) {
    const label = LABELS.map((name) => node.attributes[name]).find((value) => value !== undefined) ?? node.id;
    values(all.ele('node', { id: xmlText(node.id), label: xmlText(label) }), ofNodes, node);
  }
  const facts = graph.ele('edges');
  for (const edge of edges) {
    const { id, from, to, type } = edge;
    values(facts.ele('edge', { id: xmlText(id), source: xmlText(from), target: xmlText(to), label: xmlText(type) }), ofEdges, edge);
  }
  return root.end({ prettyPrint: true });
}

type Element = ReturnType<ReturnType<typeof create>['ele']>;

function declare(graph: Element, of: 'node' | 'edge', columns: readonly Column[]): void {
  if (columns.length === 0) return;
  const attributes = graph.ele('attributes', { class: of });
  columns.forEach(({ name, type }, index) => {
    attributes.ele('attribute', { id: String(index), title: xmlText(name), type });
  });
}

function values(element: Element, columns: readonly Column[], { attributes }: GraphNode): void {
  const known = columns.flatMap(({ name }, index) => (attributes[name] === undefined ? [] : [{ index, value: attributes[name] }]));
  if (known.length === 0) return;
  const all = element.ele('attvalues');
  for (const { index, value } of known) all.ele('attvalue', { for: String(index), value: xmlText(value) });
}
