import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Theme } from './theme.js';

const FONT = 'system-ui, "Noto Sans", "PingFang HK", "Microsoft JhengHei", "Noto Sans HK", sans-serif';
export const LABEL_FONT = { labelFont: FONT, labelSize: 13, labelWeight: '500' } as const;

/** A label beside its node, with a halo of the ground so that lines do not cross it out. */
export function labelWriter({ text, surface }: Theme): NodeLabelDrawingFunction {
  return (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const left = beside(context, short(label), x, size + 4);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = surface;
    context.strokeText(short(label), left, y + labelSize / 3);
    context.fillStyle = text;
    context.fillText(short(label), left, y + labelSize / 3);
  };
}

/** The whole label of the node under the pointer, on a ground of its own. */
export function hoverWriter({ text, surface, edge }: Theme): NodeHoverDrawingFunction {
  return (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const left = beside(context, label, x, size + 6);
    context.beginPath();
    context.roundRect(left - 6, y - labelSize, context.measureText(label).width + 12, labelSize * 2, 6);
    context.fillStyle = surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = edge;
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, left, y + labelSize / 3);
  };
}

/** Where a label begins: right of its node, or left of it where it would leave the canvas. */
function beside(context: CanvasRenderingContext2D, label: string, x: number, gap: number): number {
  const { width } = context.measureText(label);
  const leaves = x + gap + width > context.canvas.clientWidth;
  return leaves && x - gap - width > 0 ? x - gap - width : x + gap;
}

const LONGEST = 36;

/** Labels are cut to leave others room; the list and the pointer have the whole. */
export function short(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}
