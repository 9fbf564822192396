import { LRUCache } from 'lru-cache';

/** An answer as it goes over the wire. */
export interface KeptAnswer {
  readonly payload: string;
  /** What else tells a client what it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names the content, for clients that ask whether theirs is still the same. */
  readonly etag: string;
}

export interface AnswerStore {
  get(key: string): KeptAnswer | undefined;
  set(key: string, answer: KeptAnswer): void;
  /** Whether this request has come before: an answer that nobody asks for twice is not worth keeping. */
  isRepeated(request: string): boolean;
  /** What is kept now, in bytes. */
  bytes(): number;
}

/** So many requests are remembered as having come once. */
const REMEMBERED = 10_000;

/** Keeps up to `maxBytes` of answers, for `seconds` each (0: as long as there is room); those not asked for longest go first. */
export function answerStore(maxBytes: number, seconds: number): AnswerStore {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    // No answer takes more than an eighth of the room.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ payload }, key) => 2 * (payload.length + key.length),
    ...(seconds === 0 ? {} : { ttl: seconds * 1000 }),
  });
  const once = new LRUCache<string, true>({ max: REMEMBERED });
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => void answers.set(key, answer),
    isRepeated(request) {
      if (once.get(request)) return true;
      once.set(request, true);
      return false;
    },
    bytes: () => answers.calculatedSize,
  };
}
