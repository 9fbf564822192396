/** A graph for the page alone: entities with ids `n0`, `n1`, … and facts among them. */
export interface GeneratedGraph {
  readonly ids: readonly string[];
  readonly facts: readonly (readonly [from: string, to: string])[];
}

const TYPES = ['UNIVERSITY', 'COMPANY', 'PROJECT', 'FUND', 'TECHNOLOGY', 'CHALLENGE'];

/** The same graph each time: each entity joined to one before it, the rest of the facts to whatever a simple sequence names. */
export function generatedGraph(entities: number, facts: number): GeneratedGraph {
  const ids = Array.from({ length: entities }, (_, index) => `n${index}`);
  const tree = ids.slice(1).map((id, index) => [id, `n${Math.floor(index / 3)}`] as const);
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % entities;
  };
  const rest = Array.from({ length: facts - tree.length }, () => [`n${next()}`, `n${next()}`] as const);
  return { ids, facts: [...tree, ...rest] };
}

/** What the service would answer to the query for what is on the canvas, and to nothing else. */
export function answerAs({ facts }: GeneratedGraph, { variables }: { variables: { ids?: readonly string[] } }): unknown {
  const edges = new Map<string, unknown[]>();
  facts.forEach(([from, to], index) => {
    const relationship = {
      id: `${from}~FUNDS~${to}~${index}`,
      relationshipType: 'FUNDS',
      since: null,
      until: null,
      confidence: 0.9,
      from: { id: from },
      to: { id: to },
    };
    for (const end of new Set([from, to])) edges.set(end, [...(edges.get(end) ?? []), { relationship }]);
  });
  const nodes = variables.ids?.map((id) => {
    const own = edges.get(id) ?? [];
    const type = TYPES[Number(id.slice(1)) % TYPES.length];
    return { id, type, degree: own.length, english: `Entity ${id}`, chinese: `實體 ${id}`, relationships: { edges: own } };
  });
  return { data: { nodes: nodes ?? null } };
}
