import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { domain } from '../../src/domain/index.js';
import type { Graph, Row } from '../../src/graph/port.js';
import { ImportError } from '../../src/interchange/ImportError.js';
import { type ImportReport, importDirectory } from '../../src/interchange/importDirectory.js';
import { link } from '../../src/model/link.js';

export const model = link(domain);

/** A small graph that has a bit of everything. */
export const SMALL = Object.freeze({
  'mapping.yaml': `graph: { title: Small, currency: HKD, licence: CC0 }
sources:
  - file: sources.csv
    columns: { url: url, title: title, date: date }
entities:
  - file: entities.csv
    columns:
      id: id
      type: type
      nameEn: name
      nameZhHant: name_zh
      foundedYear: founded
      website: website
      kind: { column: kind, values: { bank: BANK, life science: LIFE_SCIENCE, n/a: '' } }
      sources: source
      quotes: quote
      accessed: accessed
      confidence: confidence
relationships:
  - file: relationships.csv
    columns:
      from: from
      type: type
      to: to
      key: round
      since: since
      until: until
      amount: amount
      fundingKind: amount_kind
      sources: source
      confidence: confidence
`,
  'sources.csv': `url,title,date
https://a.example/page,A page,2024-05
general-knowledge,General knowledge,
`,
  'entities.csv': `id,type,name,name_zh,founded,website,kind,source,quote,accessed,confidence
hkust,University,Hong Kong University of Science and Technology,香港科技大學,1991,https://hkust.edu.hk,,https://a.example/page,"It says ""so"".",2025-01-31,0.9
hsbc,Company,HSBC,滙豐,1865,,bank,general-knowledge,,,1
itf,Fund,Innovation and Technology Fund,,1999,,,,,,
robots,Project,Robots,,,,,,,,
`,
  'relationships.csv': `from,type,to,round,since,until,amount,amount_kind,source,confidence
itf,FUNDS,robots,1,2021-05,2023,62000000000,GRANT,https://a.example/page,0.9
itf,FUNDS,robots,2,2022,,1234.5,PLANNED,,
hsbc,LEADS,robots,,,,,,general-knowledge,1
`,
});

export type FileName = keyof typeof SMALL;

/** A directory with the files of SMALL, and changes to them; `remove()` it in the end. */
export function workspace() {
  const directory = mkdtempSync(join(tmpdir(), 'pearl-import-'));
  const put = (file: string, content: string | Uint8Array) => writeFileSync(join(directory, file), content);
  const reset = () => {
    for (const [file, content] of Object.entries(SMALL)) put(file, content);
  };
  reset();
  return {
    directory,
    put,
    reset,
    /** Puts a file of SMALL with one text in place of another, which has to be there. */
    change(file: FileName, before: string, after: string) {
      if (!SMALL[file].includes(before)) throw new Error(`${file} holds no ${JSON.stringify(before)}.`);
      put(
        file,
        SMALL[file].replace(before, () => after),
      );
    },
    run: (graph: Graph, now = '2026-01-01T00:00:00.000Z'): Promise<ImportReport> =>
      importDirectory({ graph, model, directory, mapping: join(directory, 'mapping.yaml'), now: () => new Date(now) }),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/** The problems that an import is refused for, each on a line, without the temporary directory. */
export async function problemsOf(importing: Promise<unknown>, directory: string): Promise<string[]> {
  const error: unknown = await importing.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ImportError)) throw error ?? new Error('The import was not refused.');
  return error.message.replaceAll(`${directory}/`, '').split('\n');
}

/** Everything in the graph but the count of writes: nodes with their labels, relationships with their ends, as text in a fixed order. */
export async function everything(graph: Graph): Promise<string[]> {
  const nodes = await graph.read({ text: 'MATCH (n) WHERE NOT n:PearlVersion RETURN labels(n) AS l, properties(n) AS p', parameters: {} });
  const relationships = await graph.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p',
    parameters: {},
  });
  return [...nodes, ...relationships].map(canonical).sort();
}

function canonical(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
