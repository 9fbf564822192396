import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from '../../src/http/stringify.js';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.date(),
);
const item = fc.oneof(leaf, fc.dictionary(fc.string({ unit: 'grapheme' }), leaf), fc.array(leaf, { maxLength: 3 }));
const list = fc.oneof(fc.array(item, { maxLength: 3 }), fc.array(item, { minLength: 100, maxLength: 130 }));
const connection = fc.oneof(leaf, fc.dictionary(fc.constantFrom('nodes', 'edges', '__proto__', 'a "b"'), fc.oneof(list, leaf)));
const answer = fc.record({ data: fc.option(fc.dictionary(fc.constantFrom('funds', 'é', 'projects'), fc.oneof(connection, list))) });

test('an answer is written letter for letter as JSON.stringify would', async () => {
  let long = 0;
  await fc.assert(
    fc.asyncProperty(answer, async (value) => {
      const expected = JSON.stringify(value);
      if (expected.length > 2000) long += 1;
      expect(await stringify(value)).toBe(`${expected}\n`);
    }),
    { numRuns: 300 },
  );
  expect(long).toBeGreaterThan(10);
});

test('while a long answer is written, others get their turn', async () => {
  const nodes = Array.from({ length: 40_000 }, (_, index) => ({ id: `id-${index}`, text: 'x'.repeat(200) }));
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 1);
  await stringify({ data: { list: { nodes } } });
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
});
