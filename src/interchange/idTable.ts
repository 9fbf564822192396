import { randomBytes } from 'node:crypto';

/** What is remembered of an id: where it stood, and what it was. */
export interface Met {
  /** The file of the import that held it, and the line and the number of the row in it. */
  readonly file: number;
  readonly line: number;
  readonly row: number;
  /** 32 bits of the hash of its content. */
  readonly content: number;
  /** A number of its type. */
  readonly type: number;
}

/** The ids that an import has met. */
export interface IdTable {
  find(id: string): Met | null;
  add(id: string, met: Met): void;
  forget(id: string): void;
}

/** The numbers that a slot holds, beside the 64 bits of the id. */
const FIELDS = Object.freeze({ high: 0, low: 1, line: 2, row: 3, content: 4, kind: 5 });
const WIDTH = Object.keys(FIELDS).length;

/** Types are fewer than this; the number of the file is multiplied by it. */
const TYPES = 1024;

/**
 * An empty table. An id is kept as 64 bits of a hash, with a key that is drawn for each table, so that it takes 24 bytes a slot
 * and 32 to 64 an id, however long the id is; that two of ten million ids have the same one has a chance of 1 in 370,000.
 */
export function idTable(): IdTable {
  const seed = randomBytes(8);
  const seeds = [seed.readUInt32LE(0), seed.readUInt32LE(4)] as const;
  let slots = new Uint32Array(WIDTH * 1024);
  let count = 0;

  const slotOf = (table: Uint32Array, high: number, low: number): number => {
    const size = table.length / WIDTH;
    let slot = low % size;
    for (;;) {
      const at = slot * WIDTH;
      // Rows are counted from 1: a slot without one has never been used.
      if (table[at + FIELDS.row] === 0 || (table[at] === high && table[at + FIELDS.low] === low)) return at;
      slot = slot + 1 === size ? 0 : slot + 1;
    }
  };
  const grow = () => {
    const larger = new Uint32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + FIELDS.row] !== 0)
        larger.set(slots.subarray(at, at + WIDTH), slotOf(larger, slots[at] ?? 0, slots[at + FIELDS.low] ?? 0));
    slots = larger;
  };

  return {
    find(id) {
      const [high, low] = hash64(id, seeds);
      const at = slotOf(slots, high, low);
      const line = slots[at + FIELDS.line] ?? 0;
      if (line === 0) return null;
      const kind = slots[at + FIELDS.kind] ?? 0;
      const [row = 0, content = 0] = [slots[at + FIELDS.row], slots[at + FIELDS.content]];
      return { line, row, content, type: kind % TYPES, file: Math.floor(kind / TYPES) };
    },
    add(id, { file, line, row, content, type }) {
      if ((count + 1) * WIDTH * 4 > slots.length * 3) grow();
      const [high, low] = hash64(id, seeds);
      const at = slotOf(slots, high, low);
      if (slots[at + FIELDS.row] === 0) count += 1;
      slots.set([high, low, line, row, content, file * TYPES + type], at);
    },
    forget(id) {
      const at = slotOf(slots, ...hash64(id, seeds));
      // The slot stays in use, or ids that lie behind it would be lost.
      slots[at + FIELDS.line] = 0;
    },
  };
}

/** 64 bits of a text: two multiplicative hashes that are mixed with each other in the end (cyrb53 without its cut). */
function hash64(text: string, [first, second]: readonly [number, number]): [number, number] {
  let high = 0xdeadbeef ^ first;
  let low = 0x41c6ce57 ^ second;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
