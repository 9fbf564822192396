import { lookOf, type TypeLook } from '../../entities/typeLooks.js';
import { useLanguage } from '../../language.js';
import { pageOf } from '../address.js';
import { WORDS } from '../words.js';
import { GAP, layOut, type Placed, shortened } from './layout.js';
import type { NeighbourNode, Neighbours } from './neighbours.js';

interface GraphProperties {
  readonly self: NeighbourNode;
  readonly neighbours: Neighbours;
  readonly width: number;
}

/** The neighbours around their entity: every name is a link, facts with the entity are straight, those among neighbours bend inwards. */
export function NeighbourGraph({ self, neighbours: { nodes, facts }, width }: GraphProperties) {
  const language = useLanguage();
  const { height, centre, placed } = layOut(nodes, width);
  const at = new Map(placed.map((each) => [each.node.id, each]));
  const among = facts.flatMap(({ id, from, to }) => {
    const [a, b] = [at.get(from.id), at.get(to.id)];
    return a && b ? [{ id, d: `M${a.x} ${a.y} Q${centre.x} ${centre.y} ${b.x} ${b.y}` }] : [];
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links is no fieldset
    <svg
      className="graph"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={WORDS[language].neighbours}
    >
      {among.map(({ id, d }) => (
        <path key={id} d={d} className="among" />
      ))}
      {placed.map(({ node, x, y }) => (
        <line key={node.id} x1={centre.x} y1={centre.y} x2={x} y2={y} />
      ))}
      {placed.map((each) => (
        <Neighbour key={each.node.id} placed={each} />
      ))}
      <g transform={`translate(${centre.x} ${centre.y})`}>
        <title>{self.name}</title>
        <Mark look={lookOf(self.type)} size={11} />
      </g>
    </svg>
  );
}

function Neighbour({ placed: { node, x, y, side, room } }: { placed: Placed<NeighbourNode> }) {
  const language = useLanguage();
  const isRight = side === 'right';
  const short = shortened(node.name, room);
  return (
    <a href={pageOf(node.id, language)}>
      <title>{node.name}</title>
      <g transform={`translate(${x} ${y})`}>
        <Mark look={lookOf(node.type)} size={6} />
        <text x={isRight ? GAP : -GAP} y={4} textAnchor={isRight ? 'start' : 'end'}>
          {short}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a part of a text takes no focus */}
          {short !== node.name && <tspan aria-hidden="true">…</tspan>}
          <tspan className="unseen">{node.name.slice(short.length)}</tspan>
        </text>
      </g>
    </a>
  );
}

function Mark({ look: { colour, shape }, size }: { look: TypeLook; size: number }) {
  if (shape === 'circle') return <circle r={size} fill={colour} />;
  if (shape === 'square') return <rect x={-size} y={-size} width={2 * size} height={2 * size} fill={colour} />;
  const far = size * 1.25;
  const points = shape === 'diamond' ? `0,${-far} ${far},0 0,${far} ${-far},0` : `0,${-far} ${far},${size} ${-far},${size}`;
  return <polygon points={points} fill={colour} />;
}
