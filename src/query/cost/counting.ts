import type { Graph, Statement } from '../../graph/port.js';
import type { Model } from '../../model/model.js';
import { type Counts, guessed, type LabelCount, type Statistics, typesAt } from './statistics.js';

/** Counts are read again when they are asked for and older than this. */
const FRESH_MS = 10 * 60_000;

/** Counting is nobody's request: it may take longer than one, and is given up after this. */
const PATIENCE_MS = 60_000;

/** What is known of the size of a graph. */
export interface Counted {
  /** The last counts, at once; where they are old, new ones are fetched in the background. */
  current(): Statistics;
  /** Counts now. Failing changes nothing: the counts before stay until a later attempt. */
  refresh(): Promise<void>;
}

/** Keeps count of a graph, so that queries can be priced without asking it. */
export function counted(graph: Pick<Graph, 'read'>, model: Model, now: () => number = Date.now): Counted {
  let known = guessed(model);
  let tried = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  const refresh = () => {
    tried = now();
    underWay ??= countGraph(graph, model)
      .then((found) => {
        known = found;
      })
      .catch(() => undefined)
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
  return {
    current() {
      if (now() - tried > FRESH_MS) void refresh();
      return known;
    },
    refresh,
  };
}

/** One statement for each label, one after the other, so that requests are let in between. */
async function countGraph(graph: Pick<Graph, 'read'>, model: Model): Promise<Statistics> {
  const statistics = new Map<string, LabelCount>();
  for (const label of [...model.entities.keys(), model.source.name]) {
    const [out, into] = [typesAt(model, label, 'out'), typesAt(model, label, 'in')];
    const [row = []] = await graph.read(countingStatement(label, out, into), { deadline: PATIENCE_MS });
    const counts = (types: readonly string[], from: number): Counts =>
      new Map(types.map((type, index) => [type, Number(row[from + index])]));
    statistics.set(label, { nodes: Number(row[0]), out: counts(out, 1), in: counts(into, 1 + out.length) });
  }
  return statistics;
}

/** Each count stands by itself and names one end at most: then Neo4j looks it up, and counts nothing. */
function countingStatement(label: string, out: readonly string[], into: readonly string[]): Statement {
  const blocks = [
    `MATCH (n:${label}) RETURN count(n)`,
    ...out.map((type) => `MATCH (:${label})-[r:${type}]->() RETURN count(r)`),
    ...into.map((type) => `MATCH ()-[r:${type}]->(:${label}) RETURN count(r)`),
  ].map((block, index) => `CALL () { ${block} AS c${index} }`);
  return { text: `${blocks.join(' ')} RETURN ${blocks.map((_, index) => `c${index}`).join(', ')}`, parameters: {} };
}
