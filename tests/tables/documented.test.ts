import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Running } from '../../src/main.js';
import { parseSavedQuery } from '../../src/saved/savedQuery.js';
import { pythonWithTables } from '../python/environment.js';
import { startPearl } from '../running/pearl.js';

/** Every address and snippet of docs/dashboards.md, against a service that runs. */
const DOCS = readFileSync('docs/dashboards.md', 'utf8');
const HERE = 'http://localhost:4000';

const blocks = (language: string) => [...DOCS.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
const addresses = [...new Set(DOCS.match(/http:\/\/localhost:4000[^\s"'`)<>|]*/g))].filter((each) => !each.includes('${') && each !== HERE);

const found = pythonWithTables();
if ('missing' in found) console.warn(found.missing);
const python = 'python' in found ? found.python : '';
const withPython = 'python' in found ? test : test.skip;

let pearl: Running;
beforeAll(async () => {
  pearl = await startPearl();
});
afterAll(() => pearl.stop());

const run = promisify(execFile);
const here = (text: string) => text.replaceAll(HERE, pearl.url);

describe('docs/dashboards.md', () => {
  test.each(addresses.filter((each) => !/graphql(\?bom=0|\.ndjson\?)$/.test(each)))('%s answers', async (address) => {
    const response = await fetch(here(address), { headers: { accept: 'text/html, text/csv, */*' } });
    expect([response.status, (await response.arrayBuffer()).byteLength > 100]).toEqual([200, true]);
  });

  withPython.each(blocks('python'))('in Python: %s', async (script) => {
    const { stdout } = await run(python, ['-c', here(script)]);
    expect(stdout).toMatch(/ALLOCATION +2\.05|Healthcare +24|LOCATED_IN/);
  });

  test.each(blocks('js'))('in JavaScript: %s', async (script) => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', here(script)]);
    expect(Number(stdout)).toBeGreaterThan(1_000_000_000);
  });

  test.each(blocks('sh').flatMap((text) => text.trim().split('\n')))('in a shell: %s', async (line) => {
    const { stdout } = await run('sh', ['-c', here(line)]);
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });

  test('the file of a saved query is one, and finds something', async () => {
    const [text = ''] = blocks('graphql');
    const { name, query, variables, rows } = parseSavedQuery('10-funds-of-body.graphql', text);
    expect(name).toBe('funds-of-body');
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables), rows: String(rows), bom: '0' });
    const table = await (await fetch(`${pearl.url}/graphql.csv?${search}`)).text();
    expect(table.split('\r\n').filter((line) => line.startsWith('Innovation and Technology Commission')).length).toBeGreaterThan(3);
  });

  test('Power Query asks for an address that answers', async () => {
    const [script = ''] = blocks('powerquery');
    const path = /RelativePath = "([^"]*)"/.exec(script)?.[1];
    const query = [...(/Query = \[(.*?)\]/.exec(script)?.[1] ?? '').matchAll(/(\w+) = "([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const text = await (await fetch(`${pearl.url}/${path}?${new URLSearchParams(query)}`)).text();
    expect(text).toContain('The University of Hong Kong');
  });
});

/** Names in Chinese, money, dates of different lengths, much that is not known, and what stands above the list. */
const QUERY =
  '{ fundings { totalCount nodes { id amount fundingKind since note confidence from { id name(lang: ZH_HANT) } to { name website } } } }';

/** The table that pandas makes of the answer itself, by rules of its own, and what it and others read from the files. */
const COMPARE = `
import io, json, os, sys, tempfile, urllib.parse, urllib.request
import duckdb, openpyxl, pandas as pd
base, query = sys.argv[1:]
ask = lambda request: urllib.request.urlopen(request).read()
get = lambda extension, **more: ask(f"{base}/graphql.{extension}?" + urllib.parse.urlencode({"query": query, **more}))
body = json.dumps({"query": query.replace("fundings {", "fundings(first: 1000) {")}).encode()
data = json.loads(ask(urllib.request.Request(f"{base}/graphql", body, {"content-type": "application/json"})))["data"]
record = ["fundings", "nodes"]
made = pd.json_normalize(data, record_path=record, meta=[["fundings", "totalCount"]], record_prefix="fundings.nodes.")
def text(value):
    if value is None or value != value: return None
    try: return repr(float(value))
    except ValueError: return value
def table(columns, rows): return {"columns": list(columns), "rows": [[text(value) for value in row] for row in rows]}
read = pd.read_csv(io.BytesIO(get("csv")), encoding="utf-8-sig", dtype=str, keep_default_na=False, na_values=[""])
lines = pd.read_json(io.BytesIO(get("ndjson")), lines=True, dtype=False, convert_dates=False, precise_float=True)
sheet = list(openpyxl.load_workbook(io.BytesIO(get("xlsx"))).worksheets[0].values)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x.csv")
    open(path, "wb").write(get("csv", bom="0"))
    duck = duckdb.read_csv(path, all_varchar=True)
    ducks = table(duck.columns, duck.fetchall())
expected = table(read.columns, made[list(read.columns)].values)
print(json.dumps({
    "rows": len(made), "same columns": sorted(read.columns) == sorted(made.columns),
    "pandas, CSV": table(read.columns, read.values) == expected, "pandas, NDJSON": table(lines.columns, lines.values) == expected,
    "openpyxl": table(sheet[0], sheet[1:]) == expected, "DuckDB": ducks == expected}))
`;

describe('pandas, DuckDB and openpyxl', () => {
  withPython('read from the files what pandas makes of the answer itself', async () => {
    const { stdout } = await run(python, ['-c', COMPARE, pearl.url, QUERY]);
    const { rows, ...same } = JSON.parse(stdout);
    expect(rows).toBe(93);
    expect(same).toEqual({ 'same columns': true, 'pandas, CSV': true, 'pandas, NDJSON': true, openpyxl: true, DuckDB: true });
  });
});
