import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Running } from '../../src/main.js';
import { startPearl } from '../running/pearl.ts';

/** With names in Chinese, dates, amounts, and entities that are only mentioned by the facts. */
const QUERY = `{ neighbourhood(of: ["itf"], depth: 1, limit: 100) {
  nodes { id type name(lang: ZH_HANT) foundedYear confidence }
  relationships { id since confidence ... on Funding { amount fundingKind } }
} }`;

let pearl: Running;

beforeAll(async () => {
  pearl = await startPearl();
});

afterAll(() => pearl.stop());

async function ask(accept: string, query = QUERY) {
  const headers = { 'content-type': 'application/json', accept };
  const response = await fetch(`${pearl.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

interface Answer {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly foundedYear: number | null }[];
  readonly relationships: readonly { readonly id: string; readonly amount?: number | null }[];
}

async function answer(): Promise<Answer> {
  return JSON.parse((await ask('application/json')).text).data.neighbourhood;
}

describe('A graph', () => {
  test('as Cytoscape JSON has the nodes, the facts and their fields', async () => {
    const { nodes, relationships } = await answer();
    const { type, text } = await ask('application/vnd.cytoscape+json');
    expect(type).toContain('application/vnd.cytoscape+json');
    const { elements } = JSON.parse(text);
    expect(elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(nodes.map(({ id }) => id));
    expect(elements.edges).toHaveLength(relationships.length);
    expect(elements.edges[0].data).toMatchObject({
      source: expect.any(String),
      target: expect.any(String),
      relationshipType: expect.any(String),
    });
  });

  test('as a list of edges has a line for each fact', async () => {
    const { relationships } = await answer();
    const { type, text } = await ask('text/csv; profile="edges", */*;q=0.1');
    expect(type).toContain('text/csv');
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(relationships.map(({ id }) => id));
    const [funding] = relationships.filter(({ amount }) => typeof amount === 'number');
    const [source, relationshipType, target] = funding?.id.split('~') ?? [];
    expect(rows.find(({ id }) => id === funding?.id)).toMatchObject({ source, relationshipType, target, amount: String(funding?.amount) });
  });

  test('stays JSON where the answer has errors, and where nobody asks for a format', async () => {
    const failed = await ask('application/graphml+xml', '{ neighbourhood(of: ["nobody"]) { truncated } }');
    expect(failed.type).toContain('application/json');
    expect(JSON.parse(failed.text).errors[0].message).toContain('which no entity has as its id');
    expect((await ask('*/*')).type).toContain('application/json');
  });

  test('has those too that are only mentioned', async () => {
    const { text } = await ask('application/vnd.cytoscape+json', '{ node(id: "itf~FUNDS~astri") { id } }');
    expect(JSON.parse(text).elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(['itf', 'astri']);
  });
});

/** Reads a file of a graph as researchers do, and tells what it found. */
const READ = `
import io, json, sys
import networkx as nx
text = sys.stdin.buffer.read()
read = nx.read_graphml if sys.argv[1] == "graphml" else nx.read_gexf
graph = read(io.BytesIO(text), **({"force_multigraph": True} if sys.argv[1] == "graphml" else {}))
print(json.dumps({
  "directed": graph.is_directed(),
  "nodes": {node: data for node, data in graph.nodes(data=True)},
  "edges": [[a, b, {"id": key, **data}] for a, b, key, data in nx.MultiDiGraph(graph).edges(keys=True, data=True)],
}))`;

const networkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
if (!networkx && process.env.PEARL_REQUIRE_NEO4J === '1') throw new Error('Here networkx has to be there: install python3-networkx.');

describe(networkx ? 'networkx' : 'networkx (which is not here)', () => {
  (networkx ? test : test.skip).each([
    ['graphml', 'application/graphml+xml'],
    ['gexf', 'application/gexf+xml'],
  ])('reads the same nodes, edges and attributes from %s', async (format, accept) => {
    const { nodes, relationships } = await answer();
    const { type, text } = await ask(accept);
    expect(type).toContain(accept);
    const { status, stdout, stderr } = spawnSync('python3', ['-c', READ, format], { input: text, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const read = JSON.parse(stdout) as {
      directed: boolean;
      nodes: Record<string, object>;
      edges: [string, string, Record<string, unknown>][];
    };
    expect(read.directed).toBe(true);
    for (const { id, ...fields } of nodes) expect(read.nodes[id]).toMatchObject(known(fields));
    expect(Object.keys(read.nodes)).toHaveLength(nodes.length);
    const edges = new Map(read.edges.map(([from, to, data]) => [String(data.id), { from, to, data }]));
    expect(edges.size).toBe(relationships.length);
    for (const { id, ...fields } of relationships) {
      const [from, , to] = id.split('~');
      expect(edges.get(id)).toMatchObject({ from, to, data: known(fields) });
    }
  });
});

function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
