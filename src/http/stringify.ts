import { type Pace, pacing } from '../pace.js';

/** Lists with fewer items than this are written at once. */
const FEW = 100;

/** data → root field → its connection → its list → an item: from here on a value is small enough to be written at once. */
const DEPTH = 4;

/** An answer as JSON, letter for letter what JSON.stringify makes of it; long lists let others in between their items. */
export async function stringify(answer: object): Promise<string> {
  const text = isLong(answer, 0) ? await written(answer, 0, pacing()) : JSON.stringify(answer);
  return `${text}\n`;
}

function isLong(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth >= DEPTH) return false;
  if (Array.isArray(value)) return value.length >= FEW;
  return Object.values(value).some((each) => isLong(each, depth + 1));
}

async function written(value: unknown, depth: number, pace: Pace): Promise<string> {
  if (typeof value !== 'object' || value === null || depth > DEPTH || 'toJSON' in value) return JSON.stringify(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      parts.push(JSON.stringify(item) ?? 'null');
      if (pace.isDue()) await pace.rest();
    }
    return `[${parts.join()}]`;
  }
  for (const [key, each] of Object.entries(value))
    if (each !== undefined) parts.push(`${JSON.stringify(key)}:${await written(each, depth + 1, pace)}`);
  return `{${parts.join()}}`;
}
