import { PearlError } from '../errors.js';

/** A running clock that work looks at between its steps. */
export interface Deadline {
  /** True from the moment on which the caller was told that it took too long. */
  readonly passed: boolean;
  /** Milliseconds left, at least 1 (to databases 0 means for ever); undefined when there is no deadline. */
  remaining(): number | undefined;
  /** Throws DEADLINE_EXCEEDED once it has passed. */
  check(): void;
}

/** The error of a read or write that took longer than it may. */
function deadlineExceeded(milliseconds: number): PearlError {
  return new PearlError(
    'DEADLINE_EXCEEDED',
    `The graph database needed more than ${milliseconds} ms, and the query was ended. Ask for fewer levels, smaller pages or narrower filters.`,
  );
}

/**
 * Runs `work` and rejects with DEADLINE_EXCEEDED when it has not ended `grace` milliseconds after the deadline. The grace
 * is for databases that keep the deadline themselves and then say so. The abandoned work goes on until it looks at its clock.
 */
export async function withDeadline<T>(
  milliseconds: number | undefined,
  grace: number,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  if (milliseconds === undefined) return work({ passed: false, remaining: () => undefined, check: () => undefined });
  const end = Date.now() + milliseconds;
  let passed = false;
  const deadline: Deadline = {
    get passed() {
      return passed;
    },
    remaining: () => Math.max(1, Math.ceil(end - Date.now())),
    check: () => {
      if (passed) throw deadlineExceeded(milliseconds);
    },
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      passed = true;
      reject(deadlineExceeded(milliseconds));
    }, milliseconds + grace);
  });
  try {
    return await Promise.race([work(deadline), late]);
  } finally {
    clearTimeout(timer);
  }
}
