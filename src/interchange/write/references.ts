import { nearest } from '../../errors.js';
import type { Run } from '../../graph/port.js';
import type { Model } from '../../model/model.js';
import type { NodeDraft, RelationshipDraft } from '../draft/Draft.js';
import { sourceId } from '../draft/evidence.js';
import { type Cell, type Problem, problemAt } from '../ImportError.js';
import { runInBatches } from './batches.js';
import type { ExistingNode } from './writeNodes.js';

/** Cells that name a source which is not in the graph. `names` are what this import calls its sources, to suggest from. */
export async function sourceProblems(run: Run, cited: readonly Cell[], names: readonly string[]): Promise<Problem[]> {
  const ids = new Map(cited.map(({ text }) => [text, sourceId(text)]));
  const found = await runInBatches(run, 'UNWIND $rows AS row MATCH (s:Source {id: row}) RETURN s.id AS id', [...ids.values()]);
  const known = new Set(found.map(([id]) => id));
  const missing = cited.filter(({ text }) => !known.has(ids.get(text) ?? ''));
  if (missing.length === 0) return [];
  const urls = await run({ text: 'MATCH (s:Source) WHERE s.url IS NOT NULL RETURN s.url AS url', parameters: {} });
  const candidates = [...new Set([...names, ...urls.map(([url]) => String(url))])];
  return first(missing).map((cell) => problemAt(cell, `There is no source "${cell.text}".${nearest(cell.text, candidates)}`));
}

/** Rows whose id belongs to an entity of another type. */
export function typeProblems(drafts: readonly NodeDraft[], existing: ReadonlyMap<string, ExistingNode>, model: Model): Problem[] {
  return drafts.flatMap(({ id, type, cell }) => {
    const stored = existing.get(id)?.type ?? null;
    if (type === model.source || stored === null || stored === type.enumValue) return [];
    const other = typeNamed(String(stored), model);
    return [problemAt(cell, `"${id}" has the type ${other} in the graph, and ${type.name} here; an id keeps its type.`)];
  });
}

/** Ends that are not in the graph, and pairs of ends that the type of the relationship does not join. */
export async function endProblems(run: Run, drafts: readonly RelationshipDraft[], model: Model): Promise<Problem[]> {
  const ids = [...new Set(drafts.flatMap(({ from, to }) => [from.text, to.text]))];
  const found = await runInBatches(run, 'UNWIND $rows AS row MATCH (n:Entity {id: row}) RETURN n.id AS id, n.type AS type', ids);
  const types = new Map(found.map(([id, type]) => [String(id), typeNamed(String(type), model)]));
  const missing = drafts.flatMap(({ from, to }) => [from, to]).filter(({ text }) => !types.has(text));
  const pairs = drafts.flatMap((draft) => pairProblem(draft, types));
  if (missing.length === 0) return pairs;
  const all = await run({ text: 'MATCH (n:Entity) RETURN n.id AS id', parameters: {} });
  const candidates = all.map(([id]) => String(id));
  return [
    ...pairs,
    ...first(missing).map((cell) => problemAt(cell, `There is no entity "${cell.text}".${nearest(cell.text, candidates)}`)),
  ];
}

function pairProblem({ type, from, to }: RelationshipDraft, types: ReadonlyMap<string, string>): Problem[] {
  const start = types.get(from.text);
  const end = types.get(to.text);
  if (start === undefined || end === undefined || type.pairs.get(start)?.includes(end)) return [];
  const allowed = type.pairs.get(start);
  const instead = allowed
    ? `From ${start} it runs to ${allowed.join(', ')}.`
    : `It runs from ${[...type.pairs].map(([each, ends]) => `${each} to ${ends.join(', ')}`).join('; from ')}.`;
  return [problemAt(to, `${type.name} does not run from ${start} ("${from.text}") to ${end} ("${to.text}"). ${instead}`)];
}

/** The name of a stored type: RESEARCH_CENTRE → ResearchCentre. */
function typeNamed(enumValue: string, model: Model): string {
  return [...model.entities.values()].find((type) => type.enumValue === enumValue)?.name ?? enumValue;
}

/** Looking for the nearest of thousands takes its time: only for what will be listed. */
function first(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, 20);
}
