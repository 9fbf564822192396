import type { Each } from '../mapping/Mapping.js';

/** One of the rows that a cell with several values makes: what stands in the cell, and the level above it. */
export interface Part {
  readonly text: string;
  readonly parent: string;
  /** Whether it is the first value of its cell. */
  readonly first: boolean;
}

/** The rows that a cell stands for, each value once: "x;y" → x, y; with levels "a.b" → a.b, a. */
export function partsOf(cell: string, { split, levels }: Each): Part[] {
  const values = (split === undefined ? [cell] : cell.split(split)).map((text) => text.trim()).filter((text) => text !== '');
  const parts = new Map<string, Part>();
  for (const [index, value] of values.entries())
    for (let text = value; text !== ''; text = levels === undefined ? '' : levelAbove(text, levels)) {
      if (parts.has(text)) continue;
      parts.set(text, { text, parent: levels === undefined ? '' : levelAbove(text, levels), first: index === 0 && text === value });
    }
  return [...parts.values()];
}

/** "a.b.c" → "a.b", and "a.b." → "a."; '' at the top. A mark at the end belongs to each level. */
export function levelAbove(text: string, mark: string): string {
  const closed = text.endsWith(mark);
  const end = (closed ? text.slice(0, -mark.length) : text).lastIndexOf(mark);
  return end <= 0 ? '' : text.slice(0, closed ? end + mark.length : end);
}
