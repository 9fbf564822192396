import { beforeAll, describe, expect, test } from '@jest/globals';
import { build, measured, type Size } from './program.ts';

const SIZES = [14, 28, 56];

/** Twice as many entities may make the schema twice as large, and a little more. */
const MOST = 2.2;

/** What a doubled ontology costs: it must not grow with the pairs of its types, or a large one could not be served. */
describe('As the ontology doubles', () => {
  const sizes: Size[] = [];

  beforeAll(async () => {
    build();
    for (const size of SIZES) sizes.push(await measured(size));
    console.log(table(sizes));
  }, 120_000);

  test.each(['types', 'bytes'] as const)('the %s of the schema do so at most', (what) => {
    const ratios = sizes.slice(1).map((size, index) => size[what] / (sizes[index]?.[what] ?? 0));
    expect(ratios).toHaveLength(SIZES.length - 1);
    expect(ratios.filter((ratio) => ratio > MOST)).toEqual([]);
    expect(ratios.filter((ratio) => ratio < 1)).toEqual([]);
  });
});

/** Time and memory are shown and not judged: they depend on the machine. */
function table(sizes: readonly Size[]): string {
  const rows = sizes.map(({ entities, types, bytes, milliseconds, heap }) => [
    entities,
    types,
    bytes,
    milliseconds,
    Math.round(heap / 2 ** 20),
  ]);
  const lines = [['entities', 'types', 'SDL bytes', 'build ms', 'heap MB'], ...rows];
  return lines.map((line) => line.map((cell) => String(cell).padStart(10)).join('')).join('\n');
}
