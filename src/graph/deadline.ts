import { PearlError } from '../errors.js';

/** A running clock that work looks at between its steps. */
export interface Deadline {
  /** True from the moment on which the caller was told that it took too long. */
  readonly passed: boolean;
  /** Milliseconds left, at least 1 (to databases 0 means for ever); undefined when there is no deadline. */
  remaining(): number | undefined;
  /** Throws DEADLINE_EXCEEDED once it has passed. */
  check(): void;
  /** Moves it by so many milliseconds: once a commit is under way, its outcome is worth a wait. */
  extend(milliseconds: number): void;
}

const NEVER: Deadline = Object.freeze({ passed: false, remaining: () => undefined, check: () => undefined, extend: () => undefined });

/**
 * Runs `work` and rejects with DEADLINE_EXCEEDED when it has not ended in time, on the clock of this process: Neo4j looks at
 * its own only every two seconds, the embedded engine has none. The abandoned work goes on until it looks at its deadline.
 */
export async function withDeadline<T>(milliseconds: number | undefined, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  if (milliseconds === undefined) return work(NEVER);
  let end = Date.now() + milliseconds;
  let passed = false;
  let timer: NodeJS.Timeout | undefined;
  let reject: (error: PearlError) => void = () => undefined;
  const late = new Promise<never>((_, fail) => {
    reject = fail;
  });
  const remaining = () => Math.max(1, Math.ceil(end - Date.now()));
  const wind = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      passed = true;
      reject(deadlineExceeded(milliseconds));
    }, remaining());
  };
  const deadline: Deadline = {
    get passed() {
      return passed;
    },
    remaining,
    check: () => {
      if (passed) throw deadlineExceeded(milliseconds);
    },
    extend: (more) => {
      end += more;
      wind();
    },
  };
  wind();
  try {
    return await Promise.race([work(deadline), late]);
  } finally {
    clearTimeout(timer);
  }
}

function deadlineExceeded(milliseconds: number): PearlError {
  return new PearlError(
    'DEADLINE_EXCEEDED',
    `The graph database needed more than ${milliseconds} ms, and its answer is no longer waited for. Ask for fewer levels, smaller pages or narrower filters.`,
  );
}
