import { textWidth } from './textWidth.js';

/** Something that may have a label. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** A label in the middle of its place. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const HEIGHT = 15;
const LONGEST = 150;

/** Labels above their spots, or below where there is no room; the first come first, and one without room is left out. */
export function labels(spots: readonly Spot[], width: number, most: number): Label[] {
  const placed: (Label & { readonly half: number })[] = [];
  for (const { x, y, radius, text } of spots) {
    if (placed.length === most) break;
    const half = Math.min(textWidth(text), LONGEST) / 2;
    const inside = Math.max(half, Math.min(width - half, x));
    const free = [y - radius - 8, y + radius + 9].find((middle) =>
      placed.every((other) => Math.abs(other.y - middle) >= HEIGHT || Math.abs(other.x - inside) >= other.half + half),
    );
    if (free !== undefined) placed.push({ x: inside, y: free, text, half });
  }
  return placed;
}
