import type { TypeLook } from '../../entities/typeLooks.js';
import { short } from '../canvas/labels.js';
import type { Scene } from '../canvas/scene.js';
import type { Theme } from '../canvas/theme.js';

const WIDTH = 1200;
const MARGIN = 60;
/** Labels stand right of their nodes. */
const LABELS = 220;

/** Corners of shapes of radius 1, with the area of the circle, as the canvas draws them. */
const CORNERS: Readonly<Record<Exclude<TypeLook['shape'], 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.886, -0.886],
    [0.886, -0.886],
    [0.886, 0.886],
    [-0.886, 0.886],
  ],
  diamond: [
    [0, -1.253],
    [1.253, 0],
    [0, 1.253],
    [-1.253, 0],
  ],
  triangle: [
    [0, -1.54],
    [1.333, 0.77],
    [-1.333, 0.77],
  ],
};

/** The scene as an SVG file: lines, shapes and labels, each with a title of its own. */
export function svgOf({ nodes, facts }: Scene, { text, surface, edge, dark }: Theme): string {
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const [bottom, top] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  const scale = (WIDTH - 2 * MARGIN - LABELS) / Math.max(right - left, (top - bottom) / 0.75, 1);
  const height = (top - bottom) * scale + 2 * MARGIN;
  const places = new Map(nodes.map(({ id, x, y }) => [id, [MARGIN + (x - left) * scale, MARGIN + (top - y) * scale].map(rounded)]));
  const at = (id: string) => places.get(id) ?? [0, 0];
  const lines = facts.map(({ id, from, to }) => {
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><title>${escaped(id)}</title></line>`;
  });
  const shapes = nodes.map(({ id, size, look, label }) => {
    const [x = 0, y = 0] = at(id);
    const fill = dark ? look.dark : look.light;
    return `<g id="${escaped(id)}"><title>${escaped(label)}</title>${shape(look.shape, x, y, size, fill)}</g>`;
  });
  const labels = nodes.map(({ id, size, label }) => {
    const [x = 0, y = 0] = at(id);
    return `<text x="${rounded(x + size + 4)}" y="${rounded(y + 4)}">${escaped(short(label))}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${rounded(height)}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="${surface}"/>`,
    `<g stroke="${edge}" stroke-width="1.2">${lines.join('')}</g>`,
    ...shapes,
    `<g fill="${text}" stroke="${surface}" stroke-width="3" paint-order="stroke">${labels.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function shape(kind: TypeLook['shape'], x: number, y: number, size: number, fill: string): string {
  if (kind === 'circle') return `<circle cx="${x}" cy="${y}" r="${rounded(size)}" fill="${fill}"/>`;
  const points = CORNERS[kind].map(([dx, dy]) => `${rounded(x + dx * size)},${rounded(y + dy * size)}`);
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
