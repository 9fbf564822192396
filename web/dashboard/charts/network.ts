import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Row, textAt } from '../rows.js';

/** An entity of the network, and where it stands. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly type: string;
  /** How many others it is tied to. */
  degree: number;
  x: number;
  y: number;
}

interface Tie {
  readonly source: Member;
  readonly target: Member;
}

interface Network {
  /** The best connected first. */
  readonly members: readonly Member[];
  /** One for each two that any fact joins. */
  readonly ties: readonly Tie[];
  readonly height: number;
}

const ROUNDS = 300;
const EDGE = 12;

/**
 * A network from facts that have a `from` and a `to` below `path`, laid out in a box. d3-force begins with a spiral and draws its
 * random numbers from a fixed seed, so that the same facts make the same picture.
 */
export function network(rows: readonly Row[], path: string, width: number, height: number): Network {
  const byId = new Map<string, Member>();
  const ties = new Map<string, Tie>();
  for (const row of rows) {
    const [source, target] = [memberAt(row, `${path}.from`, byId), memberAt(row, `${path}.to`, byId)];
    const key = [source.id, target.id].sort().join('\n');
    if (source === target || ties.has(key)) continue;
    ties.set(key, { source, target });
    source.degree += 1;
    target.degree += 1;
  }
  const members = [...byId.values()];
  settle(members, [...ties.values()], width, height);
  return { members: members.sort((one, other) => other.degree - one.degree), ties: [...ties.values()], height };
}

function memberAt(row: Row, path: string, byId: Map<string, Member>): Member {
  const id = textAt(row, `${path}.id`) ?? '';
  const known = byId.get(id);
  if (known !== undefined) return known;
  const member: Member = {
    id,
    name: textAt(row, `${path}.name`) ?? id,
    abbreviation: textAt(row, `${path}.abbreviation`),
    type: textAt(row, `${path}.type`) ?? '',
    degree: 0,
    x: Number.NaN,
    y: Number.NaN,
  };
  byId.set(id, member);
  return member;
}

/** Places the members in the box, the small groups around the large one. */
function settle(members: Member[], ties: readonly Tie[], width: number, height: number): void {
  const crowd = Math.sqrt((width * height) / Math.max(1, members.length));
  forceSimulation(members)
    .force(
      'ties',
      forceLink<Member, Tie>([...ties])
        .distance(crowd * 0.75)
        .strength(0.5),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-crowd * 1.6)
        .distanceMax(crowd * 8),
    )
    .force(
      'room',
      forceCollide<Member>(({ degree }) => crowd * (0.22 + Math.sqrt(degree) * 0.06)),
    )
    .force('x', forceX(0).strength(0.06 * (height / width)))
    .force('y', forceY(0).strength(0.06 * (width / height)))
    .stop()
    .tick(ROUNDS);
  stretch(members, width, height);
}

/** Stretches what has settled to the box. */
function stretch(members: Member[], width: number, height: number): void {
  for (const [axis, size] of [
    ['x', width],
    ['y', height],
  ] as const) {
    const all = members.map((member) => member[axis]);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const top = axis === 'y' ? EDGE * 2 : EDGE;
    for (const member of members)
      member[axis] = high === low ? size / 2 : top + ((member[axis] - low) / (high - low)) * (size - top - EDGE);
  }
}
