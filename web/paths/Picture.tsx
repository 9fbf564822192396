import { useMemo } from 'react';
import { lookOf } from '../entities/typeLooks.js';
import { useLanguage } from '../language.js';
import { drawingOf, type Placed } from './picture.js';
import type { FoundPath } from './queries.js';
import { WORDS } from './words.js';

const WIDTH = 1000;
const ROW = 34;
const MARGIN = 90;
const LETTERS = 26;

/** The paths drawn from left to right. On narrow screens only the list is shown, which says the same. */
export function Picture({ paths, lit }: { paths: readonly FoundPath[]; lit: number | null }) {
  const words = WORDS[useLanguage()];
  const { placed, ties, columns, rows } = useMemo(() => drawingOf(paths), [paths]);
  const x = ({ column }: Placed) => MARGIN + (column * (WIDTH - 2 * MARGIN)) / Math.max(1, columns - 1);
  const y = ({ row }: Placed) => (row + 0.4) * ROW;
  const shade = (on: ReadonlySet<number>) => (lit === null ? '' : on.has(lit) ? 'lit' : 'dim');
  return (
    <svg className="picture" viewBox={`0 0 ${WIDTH} ${rows * ROW + 4}`} role="img" aria-label={words.picture(paths.length)}>
      {ties.map(({ one, other, on }) => (
        <line key={`${one.entity.id} ${other.entity.id}`} className={shade(on)} x1={x(one)} y1={y(one)} x2={x(other)} y2={y(other)} />
      ))}
      {placed.map((each) => (
        <g key={each.entity.id} className={shade(each.on)}>
          <circle cx={x(each)} cy={y(each)} r={6} fill={lookOf(each.entity.type).colour} />
          <text x={x(each)} y={y(each) + 19} textAnchor="middle">
            {each.entity.name.length > LETTERS ? `${each.entity.name.slice(0, LETTERS - 1)}…` : each.entity.name}
            <title>{each.entity.name}</title>
          </text>
        </g>
      ))}
    </svg>
  );
}
