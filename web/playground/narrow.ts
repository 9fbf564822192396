/** Whether the page is laid out for a phone. The width is the one in playground.css. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 48rem)').matches;
}
