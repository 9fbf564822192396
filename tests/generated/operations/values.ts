import type { Draft } from './draft.ts';
import { type Literal, Word } from './literals.ts';
import { NASTY } from './samples.ts';

/** Makes a value to compare a field with: mostly one that the data have, or one near it. */
type Make = (draft: Draft, samples: readonly unknown[]) => Literal;

const DATES = ['1999', '2017', '2020-06', '2021', '2021-05-03', '2023-12-31', '2024', '2024-01-01', '2024-12', '2025-07', '2026', '9999'];
const MOMENTS = ['1990-01-01T00:00:00Z', '1999-12-31T23:59:59.999Z', '2100-01-01T00:00:00Z', '2100-06-30T12:00:00.5Z'];
const ADDRESSES = ['https://example.org/', 'http://例.香港/%E7%A7%91?q=%22#x', "https://example.org/'%27"];

const MAKERS: Readonly<Record<string, Make>> = {
  String: text,
  ID: ({ choices }, samples) => (choices.chance(8) ? choices.oneOf([...NASTY, 7]) : sampleOr(samples, choices.upTo(1e6), 'hkust')),
  URL: ({ choices }, samples) =>
    choices.chance(15) ? choices.oneOf(ADDRESSES) : sampleOr(samples, choices.upTo(1e6), 'https://example.org/'),
  Int: ({ choices }, samples) =>
    choices.chance(10)
      ? choices.oneOf([0, -1, 2147483647, -2147483648])
      : Number(sampleOr(samples, choices.upTo(1e6), 1)) + choices.upTo(2) - 1,
  Float: ({ choices }, samples) =>
    choices.chance(30) ? choices.oneOf([0, 1, 0.85, 0.7, -0.5]) : sampleOr(samples, choices.upTo(1e6), 0.9),
  Amount: ({ choices }, samples) =>
    choices.chance(30) ? choices.oneOf([0, 0.01, 999999.99, 10000000.5, 20000000000]) : sampleOr(samples, choices.upTo(1e6), 10000000),
  PartialDate: ({ choices }, samples) => (choices.chance(60) ? choices.oneOf(DATES) : sampleOr(samples, choices.upTo(1e6), '2024')),
  DateTime: ({ choices }) => choices.oneOf(MOMENTS),
  Boolean: ({ choices }) => choices.chance(50),
};

/** A value of a scalar, or a word of an enum; null where the type is neither. */
export function someValue(draft: Draft, typeName: string, samples: readonly unknown[]): Literal {
  const type = draft.schema.getType(typeName);
  if (type !== undefined && 'getValues' in type) return new Word(draft.choices.oneOf(type.getValues()).name);
  const make = MAKERS[typeName];
  if (make === undefined) throw new Error(`The generator knows no values of ${typeName}.`);
  return make(draft, samples);
}

/** A part of a text of the data in some case of letters, so that contains, startsWith and endsWith find something. */
export function partOfText(draft: Draft, samples: readonly unknown[], at: 'start' | 'middle' | 'end'): string {
  const { choices } = draft;
  if (samples.length === 0 || choices.chance(15)) return choices.oneOf(NASTY);
  const characters = [...String(choices.oneOf(samples))];
  const length = 1 + choices.upTo(4);
  const start = at === 'start' ? 0 : at === 'end' ? Math.max(0, characters.length - length) : choices.upTo(characters.length - 1);
  const part = characters.slice(start, start + length).join('');
  return choices.oneOf([part, part.toLowerCase(), part.toUpperCase()]);
}

function text({ choices }: Draft, samples: readonly unknown[]): Literal {
  if (samples.length === 0 || choices.chance(12)) return choices.oneOf(NASTY);
  const sample = String(choices.oneOf(samples));
  return choices.chance(8) ? sample.toLowerCase() : sample;
}

function sampleOr(samples: readonly unknown[], index: number, otherwise: string | number): string | number {
  const sample = samples[index % Math.max(1, samples.length)];
  return typeof sample === 'string' || typeof sample === 'number' ? sample : otherwise;
}
