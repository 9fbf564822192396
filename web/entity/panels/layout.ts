/** Where a neighbour is drawn, and on which side of it its name stands. */
export interface Placed<T> {
  readonly node: T;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** Pixels that its name may take. */
  readonly room: number;
}

export interface Layout<T> {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly placed: readonly Placed<T>[];
}

/** Pixels from one name to the next. */
const LINE = 22;

/** Pixels between a neighbour's middle and its name. */
export const GAP = 11;

/**
 * Neighbours on an ellipse around the entity: down the right side, up the left one, at even heights, so that no name
 * covers another. It has no chance in it.
 */
export function layOut<T>(nodes: readonly T[], width: number): Layout<T> {
  const rightCount = Math.ceil(nodes.length / 2);
  const height = Math.max(160, (rightCount + 1) * LINE);
  const centre = { x: width / 2, y: height / 2 };
  const radius = Math.min(150, width * 0.17);
  const placed = nodes.map((node, index): Placed<T> => {
    const isRight = index < rightCount;
    const [place, count] = isRight ? [index, rightCount] : [nodes.length - 1 - index, nodes.length - rightCount];
    const y = (height * (place + 0.5)) / count;
    const away = (y - centre.y) / (height / 2);
    const x = radius * Math.sqrt(Math.max(0.06, 1 - away * away));
    return { node, x: centre.x + (isRight ? x : -x), y, side: isRight ? 'right' : 'left', room: width / 2 - x - GAP };
  });
  return { width, height, centre, placed };
}

/** As much of a name as there is room for, with room for what tells that it goes on. */
export function shortened(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  let short = name;
  while (short.length > 1 && widthOf(short) + ELLIPSIS > room) short = short.slice(0, -1);
  return short.trimEnd();
}

const ELLIPSIS = 13;

/** About how many pixels a text takes: Chinese characters are twice as wide as small Latin ones, capitals in between. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 13 : /\p{Lu}/u.test(character) ? 9 : 7.3), 0);
}
