import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Running } from '../../src/main.js';
import { startPearl } from '../running/pearl.js';

let pearl: Running;

beforeAll(async () => {
  pearl = await startPearl();
});

afterAll(() => pearl.stop());

function ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ query, variables });
  return fetch(`${pearl.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

async function metric(line: string): Promise<number> {
  const text = await (await fetch(`${pearl.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length),
  );
}

test('/metrics says how often plans are used again, and how long requests took', async () => {
  const text = 'query ($id: ID!) { fund(id: $id) { name } }';
  for (const id of ['itf', 'innohk', 'stg']) await ask(text, { id });
  expect(await metric('pearl_plans_total{plan="made"}')).toBe(1);
  expect(await metric('pearl_plans_total{plan="kept"}')).toBe(2);
  expect(await metric('pearl_plans_kept')).toBe(1);
  expect(await metric('http_request_duration_seconds_count{method="POST",route="/graphql",status="200"}')).toBe(3);
  expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(1e6);
});

test('large answers are compressed for those who can read it, small ones are not', async () => {
  const large = '{ entities(first: 448) { nodes { id name description } } }';
  const plain = await ask(large, {}, { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  for (const encoding of ['gzip', 'br']) {
    const answer = await ask(large, {}, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  }
  expect(await (await ask(large, {}, { 'accept-encoding': 'gzip' })).json()).toEqual(await plain.json());
  const small = await ask('{ entities(first: 1) { nodes { id } } }', {}, { 'accept-encoding': 'gzip' });
  expect(small.headers.get('content-encoding')).toBeNull();
});
