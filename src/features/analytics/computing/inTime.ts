import type { World } from '../../../query/finder.js';

/** Waits for work no longer than until the deadline of the field, which it then throws. */
export async function inTime<T>({ remaining }: Pick<World, 'remaining'>, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const look = () => {
      try {
        timer = setTimeout(look, remaining());
      } catch (error) {
        reject(error);
      }
    };
    look();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
