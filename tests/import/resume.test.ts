import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { clear, unfinishedImports } from '../../src/interchange/wholeGraph.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { onEachEngine } from '../databases/engines.ts';
import { temporaryDirectory } from '../databases/places.ts';
import { endPrograms, node } from '../running/process.ts';
import { model, workspace } from './workspace.ts';

const CLI = 'dist/cli.js';
const PROJECTS = 12_000;

/** Several batches of entities and of relationships. */
const FILES = Object.freeze({
  'mapping.yaml': `graph: { title: Many projects, currency: EUR, licence: CC0 }
entities:
  - { file: projects.csv, columns: { id: id, type: { value: Project }, nameEn: name, startDate: start } }
relationships:
  - { file: parts.csv, columns: { from: part, type: { value: PART_OF }, to: whole, confidence: sure } }
`,
  'projects.csv': ['id,name,start', ...Array.from({ length: PROJECTS }, (_, n) => `p${n},Project ${n},${2000 + (n % 20)}`)].join('\n'),
  'parts.csv': [
    'part,whole,sure',
    ...Array.from({ length: 3 * PROJECTS }, (_, n) => `p${n % PROJECTS},p${(n * 7 + 1 + Math.floor(n / PROJECTS)) % PROJECTS},0.9`),
  ].join('\n'),
});

/** What an import leaves behind, without the times. */
async function content(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read({ text: 'MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash, n.version AS version', parameters: {} });
  const links = await graph.read({
    text: 'MATCH (a:Entity)-[r]->(b) RETURN a.id AS a, r.id AS r, b.id AS b, r.hash AS hash',
    parameters: {},
  });
  return [...nodes, ...links].map((row) => row.join(' ')).sort();
}

onEachEngine('an import that is killed', (shared, { name }) => {
  const files = workspace();
  const place = temporaryDirectory('killed');
  const environment: Record<string, string> =
    name === 'embedded'
      ? { PEARL_DATA_DIR: place.path }
      : {
          NEO4J_URI: process.env.NEO4J_TEST_URI ?? '',
          NEO4J_USERNAME: process.env.NEO4J_TEST_USERNAME ?? '',
          NEO4J_PASSWORD: process.env.NEO4J_TEST_PASSWORD ?? '',
        };
  let clean: readonly string[];

  const importing = () => node([CLI, 'import', files.directory, '--mapping', `${files.directory}/mapping.yaml`], environment);
  /** Nobody else may have an embedded database open. */
  const withGraph = async <T>(use: (graph: Graph) => Promise<T>): Promise<T> => {
    const graph = name === 'embedded' ? openEmbedded({ directory: place.path }) : shared();
    try {
      await graph.ready(graphSchema(model));
      return await use(graph);
    } finally {
      if (name === 'embedded') await graph.close();
    }
  };

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) files.put(file, text);
    expect(await importing().exited).toBe(0);
    clean = await withGraph(content);
    expect(clean.length).toBeGreaterThan(3 * PROJECTS);
  }, 120_000);

  afterAll(async () => {
    await endPrograms();
    files.remove();
    place.remove();
  });

  it.each(['projects.csv', 'parts.csv'])(
    'while it writes %s leaves a mark, and repeating it completes it',
    async (file) => {
      await withGraph(clear);
      const killed = importing();
      await killed.wrote(new RegExp(`${file}: \\d+ of \\d+ rows written`));
      killed.child.kill('SIGKILL');
      expect(await killed.exited).toBe(null);

      const [left, marks] = await withGraph(async (graph) => [await content(graph), await unfinishedImports(graph)] as const);
      expect(left.length).toBeGreaterThan(file === 'parts.csv' ? PROJECTS : 0);
      expect(left.length).toBeLessThan(clean.length);
      expect(marks).toEqual([{ title: 'Many projects', since: expect.any(String) }]);

      const server = node([CLI, 'start'], { ...environment, PORT: '0', PEARL_SEED: 'none' });
      await server.wrote(/The import of \\"Many projects\\" began at .* and has not come to its end/);
      server.child.kill('SIGTERM');
      await server.exited;

      const again = importing();
      expect(await again.exited).toBe(0);
      expect(again.output()).toMatch(/^The import of "Many projects" began at .* repeating it completes it\.$/m);
      expect(await withGraph(content)).toEqual(clean);
      expect(await withGraph(unfinishedImports)).toEqual([]);
    },
    120_000,
  );
});
