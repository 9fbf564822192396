/**
 * Has several callers share one piece of work, which begins after the last of them has called: whoever calls while it is
 * under way shares the next one, so that nobody gets what was found out before they asked.
 */
export function sharedAfter<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(
      () => begin(),
      () => begin(),
    );
    return next;
  };

  function begin(): Promise<T> {
    next = undefined;
    const begun = work();
    running = begun;
    return begun;
  }
}
