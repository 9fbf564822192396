import type { Model, RelationshipType } from '../../model/model.js';
import type { LinkStep } from '../plan/plan.js';

/** How many nodes and relationships a graph has, by the concrete type of the nodes. */
export type Statistics = ReadonlyMap<string, LabelCount>;

export interface LabelCount {
  readonly nodes: number;
  /** How many relationships of a type begin at nodes of this label, and how many end there. */
  readonly out: Counts;
  readonly in: Counts;
}

export type Counts = ReadonlyMap<string, number>;

/** The types of relationship that may begin or end at a node of this type. */
export function typesAt(model: Model, label: string, side: 'out' | 'in'): string[] {
  const joins = ({ pairs }: RelationshipType) => (side === 'out' ? pairs.has(label) : [...pairs.values()].some((to) => to.includes(label)));
  return [...model.relationshipTypes.values()].filter(joins).map(({ name }) => name);
}

/** Of every label as many nodes, and of every relationship at each of them so many: until the graph has been counted. */
const GUESSED = Object.freeze({ nodes: 100, each: 2 });

/** What is taken for granted of a graph that has not been counted yet: a small one. */
export function guessed(model: Model): Statistics {
  const counts = (label: string, side: 'out' | 'in') =>
    new Map(typesAt(model, label, side).map((type) => [type, GUESSED.nodes * GUESSED.each]));
  return new Map(
    [...model.entities.keys(), model.source.name].map((label) => [
      label,
      { nodes: GUESSED.nodes, out: counts(label, 'out'), in: counts(label, 'in') },
    ]),
  );
}

/** The labels of what relationships join. */
export function joinedLabels(statistics: Statistics): string[] {
  return [...statistics].flatMap(([label, { out, in: into }]) => (out.size + into.size > 0 ? [label] : []));
}

/** How many nodes have one of these labels. */
export function nodesOf(statistics: Statistics, labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + (statistics.get(label)?.nodes ?? 0), 0);
}

/** How many relationships of these types (none: of any type) there are. */
export function relationshipsOf(statistics: Statistics, types: readonly string[]): number {
  return endsAt(statistics, [...statistics.keys()], types, 'out');
}

/** How many relationships a step meets at an average node of these labels, whatever node they lead to. */
export function degreeOf(statistics: Statistics, labels: readonly string[], { types, direction }: LinkStep): number {
  const nodes = nodesOf(statistics, labels);
  return nodes === 0 ? 0 : endsAt(statistics, labels, types, direction) / nodes;
}

/** Which part of the relationships of a step leads to nodes of these labels, from 0 to 1. */
export function shareOf(statistics: Statistics, { types, direction }: LinkStep, labels: readonly string[]): number {
  const back = direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'either';
  const all = endsAt(statistics, [...statistics.keys()], types, back);
  return all === 0 ? 0 : endsAt(statistics, labels, types, back) / all;
}

function endsAt(statistics: Statistics, labels: readonly string[], types: readonly string[], direction: LinkStep['direction']): number {
  return labels.reduce((sum, label) => {
    const found = statistics.get(label);
    if (found === undefined) return sum;
    const begin = direction === 'in' ? 0 : sumOf(found.out, types);
    const end = direction === 'out' ? 0 : sumOf(found.in, types);
    return sum + begin + end;
  }, 0);
}

function sumOf(counts: Counts, types: readonly string[]): number {
  const wanted = types.length === 0 ? [...counts.values()] : types.map((type) => counts.get(type) ?? 0);
  return wanted.reduce((sum, count) => sum + count, 0);
}
