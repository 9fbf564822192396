import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scriptText } from '../../src/http/nodeFaces/page.js';
import type { Running } from '../../src/main.js';
import { startPearl } from '../running/pearl.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const FACT = 'itf~FUNDS~hkust-mit-iot-control';

let pearl: Running;

beforeAll(async () => {
  pearl = await startPearl();
});

afterAll(() => pearl.stop());

async function page(id: string, accept: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${pearl.url}/id/${id}`, { headers: { accept, ...headers } });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    vary: response.headers.get('vary'),
    text: await response.text(),
  };
}

/** The JSON-LD in a page. */
function inside(text: string): Record<string, unknown> {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? 'null');
}

describe('the address of a node gives', () => {
  test.each([BROWSER, 'text/html'])('a page to who accepts %s', async (accept) => {
    const { status, type, vary, text } = await page('hkust', accept);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(vary).toMatch(/^accept, accept-language/);
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('<title>The Hong Kong University of Science and Technology · Pearl</title>');
    expect(text).toContain('<div id="root" data-type="University"><h1>The Hong Kong University');
    expect(text).toContain(`<link rel="canonical" href="${pearl.url}/id/hkust?lang=en" />`);
    expect(text).toContain(`<link rel="alternate" hreflang="zh-Hant" href="${pearl.url}/id/hkust?lang=zh-Hant" />`);
    expect(text).toMatch(/<meta name="description" content="The Hong Kong University[^"]* · 香港科技大學 · UGC-funded/);
  });

  test.each(['*/*', 'application/json', 'text/turtle', 'application/json, text/html;q=0.5'])('JSON to who accepts %s', async (accept) => {
    const { status, type, vary, text } = await page('hkust', accept);
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(vary).toMatch(/^accept/);
    expect(JSON.parse(text)).toMatchObject({ __typename: 'University', id: 'hkust' });
  });

  test('JSON-LD alone, the same as in the page', async () => {
    const { status, type, text } = await page('hkust', 'application/ld+json');
    expect([status, type]).toEqual([200, 'application/ld+json; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@id': `${pearl.url}/id/hkust`,
      '@type': 'CollegeOrUniversity',
      name: [{ '@language': 'en' }, { '@language': 'zh-Hant', '@value': '香港科技大學' }],
      alternateName: 'HKUST',
      url: 'https://hkust.edu.hk',
      sameAs: expect.arrayContaining(['https://ror.org/00q4vv597']),
      foundingDate: '1991',
      identifier: expect.arrayContaining(['hkust']),
    });
    expect(inside((await page('hkust', BROWSER)).text)).toEqual(JSON.parse(text));
  });

  test('the page in the language of the address, or of the browser', async () => {
    const title = '<title>香港科技大學 · Pearl</title>';
    expect((await page('hkust?lang=zh-Hant', BROWSER)).text).toContain(title);
    const inChinese = { 'accept-language': 'zh-HK,zh;q=0.9,en;q=0.8' };
    expect((await page('hkust', BROWSER, inChinese)).text).toContain(title);
    expect((await page('hkust?lang=en', BROWSER, inChinese)).text).toContain('<html lang="en"');
  });
});

describe('facts and sources have faces too:', () => {
  test('money is a grant with its giver, its taker and its amount', async () => {
    const { text } = await page(FACT, BROWSER);
    expect(text).toContain('<title>Innovation and Technology Fund · FUNDS · HKUST-MIT');
    expect(inside(text)).toMatchObject({
      '@type': 'MonetaryGrant',
      '@id': `${pearl.url}/id/${encodeURIComponent(FACT)}`,
      funder: { '@id': `${pearl.url}/id/itf` },
      fundedItem: { '@id': `${pearl.url}/id/hkust-mit-iot-control` },
      amount: { '@type': 'MonetaryAmount', value: 10_000_000, currency: 'HKD' },
    });
  });

  test('another fact is a claim about both of its ends, with its sources', async () => {
    const { relationships } = JSON.parse((await page('hkust', 'application/json')).text);
    expect(relationships.totalCount).toBeGreaterThan(0);
    const asked = encodeURIComponent(
      '{ node(id: "hkust") { ... on University { industryPartners(first: 1) { edges { relationship { id } } } } } }',
    );
    const got = await fetch(`${pearl.url}/graphql?query=${asked}`, { headers: { 'apollo-require-preflight': 'yes' } });
    const { data } = (await got.json()) as { data: { node: { industryPartners: { edges: { relationship: { id: string } }[] } } } };
    const [edge] = data.node.industryPartners.edges;
    const { text } = await page(encodeURIComponent(edge?.relationship.id ?? ''), 'application/ld+json');
    const claim = JSON.parse(text);
    expect(claim).toMatchObject({ '@type': 'Claim', citation: [{ '@type': 'CreativeWork' }] });
    expect(claim.about.map((each: Record<string, string>) => each['@id'])).toContain(`${pearl.url}/id/hkust`);

    const source = await page(new URL(claim.citation[0]['@id']).pathname.split('/').at(-1) ?? '', BROWSER);
    expect(source.text).toContain('data-type="Source"');
    expect(inside(source.text)).toMatchObject({ '@id': claim.citation[0]['@id'], name: claim.citation[0].name });
  });
});

describe('an id that nothing has', () => {
  test('is a page that says so, in both languages, and that no search engine keeps', async () => {
    const { status, vary, text } = await page('nobody', BROWSER);
    expect(status).toBe(404);
    expect(vary).toMatch(/^accept/);
    expect(text).toContain('<h1>Nothing in this graph has the id “nobody”.</h1>');
    expect(text).toContain('<meta name="robots" content="noindex" />');
    expect(text).toContain('data-type=""');
    expect((await page('nobody?lang=zh-Hant', BROWSER)).text).toContain('圖譜中沒有編號為「nobody」的資料。');
    expect((await page('nobody', 'application/ld+json')).status).toBe(404);
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "$&$`$'", '</title><script>', '\u2028'])(
    'is only text on it: %j',
    async (id) => {
      const { status, text } = await page(encodeURIComponent(id), BROWSER);
      expect(status).toBe(404);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('<img');
      expect(text.match(/<title>/g)).toHaveLength(1);
      expect(text.match(/<div id="root"/g)).toHaveLength(1);
    },
  );
});

test('what stands in a script element cannot leave it', () => {
  const value = { name: '</script><script>alert(1)</script><!-- & \u2028\u2029' };
  const text = scriptText(value);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(value);
});
