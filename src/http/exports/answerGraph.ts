/** What an attribute of a node or an edge can be in the formats. */
export type Attribute = string | number | boolean;

export interface GraphNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface GraphEdge extends GraphNode {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** The nodes and the facts of an answer, each once. */
export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Attributes = Record<string, Attribute>;

/**
 * The graph that an answer is: every object in it that has an `id` is a node or a fact, wherever it stands, and its plain
 * fields are its attributes. The id of a fact says which entities it joins; those that the answer does not show are there
 * as well, with nothing but their ids.
 */
export function answerGraph(data: unknown): AnswerGraph {
  const found = new Map<string, Attributes>();
  collect(data, found);
  const edges = [...found].flatMap(([id, attributes]) => edgeOf(id, attributes) ?? []);
  const shown = [...found].filter(([id]) => !isFact(id));
  const nodes = new Map<string, Attributes>([...shown, ...missing(edges, found)]);
  return { nodes: [...nodes].map(([id, attributes]) => ({ id, attributes })), edges };
}

/** The same thing may stand in several places, with other fields in each. */
function collect(value: unknown, found: Map<string, Attributes>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { id, ...fields } = value as Record<string, unknown>;
  if (typeof id === 'string') {
    const plain = Object.entries(fields).filter((entry): entry is [string, Attribute] => isAttribute(entry[1]));
    found.set(id, { ...found.get(id), ...Object.fromEntries(plain) });
  }
  for (const each of Object.values(fields)) collect(each, found);
}

function isAttribute(value: unknown): value is Attribute {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** `itf~FUNDS~astri`, perhaps with what tells it from others of its kind behind it. */
function edgeOf(id: string, attributes: Attributes): GraphEdge | undefined {
  const [from, type, to] = id.split('~');
  return from === undefined || type === undefined || to === undefined ? undefined : { id, from, type, to, attributes };
}

function isFact(id: string): boolean {
  return edgeOf(id, {}) !== undefined;
}

function missing(edges: readonly GraphEdge[], found: ReadonlyMap<string, Attributes>): [string, Attributes][] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...ends].filter((id) => !found.has(id)).map((id) => [id, {}]);
}
