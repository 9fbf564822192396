import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { curl } from '../../web/playground/code/curl.js';
import { javascript } from '../../web/playground/code/javascript.js';
import { LANGUAGES } from '../../web/playground/code/languages.js';
import { powerQuery } from '../../web/playground/code/powerQuery.js';
import { python } from '../../web/playground/code/python.js';
import { r } from '../../web/playground/code/r.js';
import { bodyOf, type Request } from '../../web/playground/code/request.js';
import { startPearl } from '../running/pearl.js';

const run = promisify(execFile);

/** What some language or other would take for something else than itself. */
const NASTY = [
  `'`,
  `"`,
  `'''`,
  `"""`,
  '`',
  '\\',
  '\\n',
  '\\\\"',
  '$HOME',
  '$\u007b1 + 1}',
  '$(date)',
  '!!',
  '%s %(a)s {0}',
  '#(lf)',
  '#{x}',
  ')"',
  ')--"',
  "'\\''",
  '\n',
  '\r\n',
  '\t',
  '金融 科技',
  '🦪',
  'é',
  '\u2028',
  'EOF',
  '&amp;',
  '*/',
  '-- ',
  '',
] as const;

const QUERY = [
  `# ${NASTY.filter((text) => !/[\r\n\u2028]/.test(text)).join(' ')}`,
  'query Nasty($names: [ID!]!, $prefix: String!) {',
  '  fund(id: "itf") { name(lang: ZH_HANT) }',
  '  nodes(ids: $names) { id }',
  '  quoted: node(id: "a \\"b\\" \\\\ $c `d` \'e\' 中") { id }',
  '  block: node(id: """ends with a quote \\""" and \\ $\u007bthis} """) { id }',
  '  suggest(prefix: $prefix) { node { name } }',
  '}',
].join('\r\n');

const VARIABLES = {
  names: [...NASTY, NASTY.join('')],
  prefix: '香港',
  unused: { yes: true, no: false, none: null, numbers: [0, -1.5, 1e21] },
};

describe('a query copied as code', () => {
  let pearl: Awaited<ReturnType<typeof startPearl>>;
  let between: Server;
  let folder: string;
  let request: Request;
  const bodies: string[] = [];

  /** Hands requests on to the service as plain JSON requests, and keeps what they were. */
  beforeAll(async () => {
    pearl = await startPearl();
    folder = await mkdtemp(join(tmpdir(), 'pearl-code-'));
    between = createServer(async (incoming, answer) => {
      let body = '';
      for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
      bodies.push(body);
      answer.end(await ask(body));
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    request = { origin: `http://127.0.0.1:${(between.address() as AddressInfo).port}`, query: QUERY, variables: VARIABLES };
  });

  afterAll(async () => {
    await new Promise((resolve) => between.close(resolve));
    await pearl.stop();
    await rm(folder, { recursive: true });
  });

  async function ask(body: string): Promise<string> {
    const answer = await fetch(`${pearl.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return answer.text();
  }

  async function save(name: string, text: string): Promise<string> {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  }

  async function check(output: unknown) {
    expect(JSON.parse(bodies.at(-1) ?? '')).toEqual(JSON.parse(bodyOf(request)));
    const answer = JSON.parse(await ask(bodyOf(request)));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.suggest.length).toBeGreaterThan(0);
    expect(output).toEqual(answer.data);
  }

  test('curl', async () => {
    const { stdout } = await run('bash', [await save('ask.sh', curl(request))]);
    await check(JSON.parse(stdout).data);
  });

  test('JavaScript', async () => {
    const program = `${javascript(request)}\nconsole.log('\\n' + JSON.stringify(data));`;
    const { stdout } = await run(process.execPath, [await save('ask.mjs', program)]);
    await check(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  });

  test('Python, with stand-ins for its two libraries', async () => {
    await save(
      'requests.py',
      [
        'from json import dumps',
        'from urllib.request import Request, urlopen',
        'class post:',
        '    def __init__(self, url, json, headers):',
        '        self.content = urlopen(Request(url, dumps(json).encode(), headers)).read()',
        '    def raise_for_status(self): pass',
      ].join('\n'),
    );
    await save('pandas.py', 'def read_csv(file, encoding): return file.read().decode(encoding)\n');
    const { stdout } = await run('python3', [await save('ask.py', python(request))], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    await check(JSON.parse(stdout).data);
  });

  test.each(Object.keys(LANGUAGES))('%s says which of several operations', (language) => {
    expect(LANGUAGES[language]?.({ origin: 'https://pearl.example', query: 'query A { b } query C { d }', operationName: 'C' })).toMatch(
      /operationName"?\s*[:=]\s*"C"/,
    );
  });
});

/** Texts made of what is nasty, of every kind. */
const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join(''));
const oneLineBreak = (text: string) => text.replace(/\r\n?/g, '\n');
const origin = 'https://pearl.example';

describe('languages that are not there to run it', () => {
  test('R: a raw string ends where it should', () => {
    fc.assert(
      fc.property(nasty, nasty, (query, value) => {
        const strings = [...r({ origin, query, variables: { value } }).matchAll(/r"(-*)\(([\s\S]*?)\)\1"/g)].map(
          ([, , text]) => text ?? '',
        );
        expect(strings[0]).toBe(oneLineBreak(query));
        expect(JSON.parse(strings[1] ?? '')).toEqual({ value });
      }),
    );
  });

  test('Power Query: a text ends where it should, and the base address stands alone', () => {
    fc.assert(
      fc.property(nasty, nasty, (query, value) => {
        const written = powerQuery({ origin, query, variables: { value } });
        expect(written).toContain('Web.Contents("https://pearl.example", [');
        const texts = [...written.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) =>
          (text ?? '').replaceAll('""', '"').replaceAll('#(#)', '#'),
        );
        expect(texts.slice(2, 3)).toEqual([oneLineBreak(query)]);
        expect(JSON.parse(texts[3] ?? '')).toEqual({ value });
      }),
    );
  });

  test('JavaScript: a template holds the query whatever stands in it', () => {
    fc.assert(
      fc.property(nasty, (query) => {
        const [, literal] = /^const query = (`[\s\S]*`);\n\nconst response/.exec(javascript({ origin, query })) ?? [];
        expect(new Function(`return ${literal}`)()).toBe(oneLineBreak(query));
      }),
    );
  });
});
