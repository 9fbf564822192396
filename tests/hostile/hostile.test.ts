import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Attack, send, sentOf } from './attack.ts';
import { documents } from './documents.ts';
import { faultsOf } from './judge.ts';
import { startVictim, type Victim } from './service.ts';
import { cursors, variables } from './variables.ts';
import { wire } from './wire.ts';

/** How many requests, and from which seed: PEARL_HOSTILE=10000 sends all, PEARL_HOSTILE_SEED repeats a run. */
const COUNT = Number(process.env.PEARL_HOSTILE ?? 1000);
const SEED = Number(process.env.PEARL_HOSTILE_SEED ?? Date.now() % 2 ** 31);
const AT_A_TIME = 4;

/** The service's deadline is 3 s: an answer that takes much longer kept every other client waiting too. */
const LONGEST = 10_000;

/** Who does not answer so many times has been brought down, and there is no use in going on. */
const ENOUGH = 5;

/** The parsed documents that the server keeps, for as much as they may take, and some more. */
const MORE_HEAP = 60 * 2 ** 20;

/** Lists whose cursors are forged: of a text, a number that may be missing, a count. */
const WALKED = [
  'funds(orderBy: [{ name: ASC }], first: 2, PAGE)',
  'entities(orderBy: [{ foundedYear: DESC }], first: 2, PAGE)',
  'universities(orderBy: [{ industryPartners: { count: DESC } }], first: 2, PAGE)',
  'fundings(orderBy: [{ amount: ASC }], first: 2, PAGE)',
];

const GOOD = '{ entities { totalCount } fund(id: "itf") { name recipients(first: 3) { totalCount nodes { id name } } } }';

let victim: Victim;

beforeAll(async () => {
  victim = await startVictim();
}, 60_000);

afterAll(() => victim.stop());

describe(`${COUNT} hostile requests, seed ${SEED}`, () => {
  test('are each answered with data or with errors that say what they are, and leave the service as it was', async () => {
    const before = await ask(GOOD);
    const real = await Promise.all(WALKED.map(async (field) => ({ field, cursor: await cursorOf(field) })));
    const attacks = fc.oneof(
      { weight: 5, arbitrary: documents },
      { weight: 4, arbitrary: variables },
      { weight: 1, arbitrary: cursors(real) },
      { weight: 1, arbitrary: wire },
    );
    const all = fc.sample(attacks, { numRuns: COUNT, seed: SEED });
    await assault(all.slice(0, 100));
    const heap = await victim.heap();

    const { faults, statuses } = await assault(all);
    const alive = victim.alive();
    const after = alive ? await ask(GOOD) : undefined;
    const grown = alive ? (await victim.heap()) - heap : Number.NaN;
    console.log(
      `Answers by status: ${JSON.stringify(statuses)}. The heap: ${megabytes(heap)} MB before, ${megabytes(grown)} MB more after.`,
    );
    expect({ faults, alive, after }).toEqual({ faults: [], alive: true, after: before });
    expect(grown).toBeLessThan(MORE_HEAP);
  }, 900_000);
});

/** Sends attacks, a few at a time; gives the faults of the answers, each kind once, with the shortest request that shows it. */
async function assault(attacks: readonly Attack[]) {
  const kinds = new Map<string, { readonly times: number; readonly request: string; readonly answer: string }>();
  const statuses: Record<number, number> = {};
  const waiting = [...attacks];
  let late = 0;

  const strike = async (attack: Attack) => {
    const request = sentOf(attack);
    const began = performance.now();
    const answer = await send(victim.url, request).catch((error: unknown) => ({ status: 0, contentType: 'none', text: String(error) }));
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (performance.now() - began > LONGEST) late += 1;
    const found = performance.now() - began > LONGEST ? ['is late'] : faultsOf(request, answer);
    const kind = found.join('; ');
    if (kind === '') return;
    const known = kinds.get(kind);
    const sent = JSON.stringify(request);
    const shorter = known !== undefined && known.request.length <= sent.length ? known : { request: sent, answer: answer.text };
    kinds.set(kind, { ...shorter, times: (known?.times ?? 0) + 1 });
  };
  const client = async () => {
    for (let attack = waiting.shift(); attack !== undefined && victim.alive() && late < ENOUGH; attack = waiting.shift())
      await strike(attack);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, client));

  const faults = [...kinds].map(([kind, { times, request, answer }]) => ({ kind, times, request: short(request), answer: short(answer) }));
  return { faults, statuses };
}

async function ask(query: string): Promise<{ readonly [field: string]: unknown }> {
  const { text } = await send(victim.url, sentOf({ query }));
  return JSON.parse(text);
}

async function cursorOf(field: string): Promise<string> {
  const { data } = await ask(`{ list: ${field.replace(', PAGE', '')} { pageInfo { endCursor } } }`);
  return (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
}

function short(text: string): string {
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
