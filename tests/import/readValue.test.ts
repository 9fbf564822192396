import { expect, it } from '@jest/globals';
import { readValue } from '../../src/interchange/draft/readValue.js';
import type { Property, PropertyKind } from '../../src/model/model.js';

const property = (kind: PropertyKind): Property => ({
  name: 'any',
  kind,
  type: null,
  required: false,
  description: '',
  values: kind === 'enum' ? ['A', 'B'] : [],
  indexed: false,
  grouped: false,
  kinds: null,
});

it.each<[PropertyKind, string, string | number | boolean]>([
  ['text', '=1+1', '=1+1'],
  ['id', '007', '007'],
  ['integer', '-2147483647', -2147483647],
  ['integer', '007', 7],
  ['float', '1', 1],
  ['float', '-0.25', -0.25],
  ['boolean', 'true', true],
  ['boolean', 'false', false],
  ['url', 'https://例子.example/科技?q=1', 'https://例子.example/科技?q=1'],
  ['partialDate', '2024-02-29', '2024-02-29'],
  ['dateTime', '2024-02-29T08:00:00+08:00', '2024-02-29T00:00:00.000Z'],
  ['amount', '0.29', 29],
  ['amount', '1.1', 110],
  ['amount', '62000000000', 6_200_000_000_000],
  ['amount', '90071992547409.91', Number.MAX_SAFE_INTEGER],
  ['enum', 'B', 'B'],
])('reads as %s: %s', (kind, text, value) => {
  expect(readValue(property(kind), text)).toEqual({ value });
});

it.each<[PropertyKind, string]>([
  ['integer', '1.0'],
  ['integer', '1e3'],
  ['integer', '٣'],
  ['integer', '2147483648'],
  ['float', '1,5'],
  ['float', 'NaN'],
  ['float', '0x10'],
  ['float', `1${'0'.repeat(400)}`],
  ['boolean', 'yes'],
  ['url', 'ftp://a.example'],
  ['url', 'https://a b'],
  ['partialDate', '2023-02-29'],
  ['partialDate', '21'],
  ['dateTime', '2024-02-30'],
  ['dateTime', '2024-13-01T00:00:00Z'],
  ['amount', '1,000'],
  ['amount', 'HKD 5'],
  ['amount', '90071992547409.92'],
  ['enum', 'b'],
])('does not read as %s: %s', (kind, text) => {
  expect(readValue(property(kind), text)).toEqual({ complaint: expect.stringContaining(`"${text}"`) });
});
