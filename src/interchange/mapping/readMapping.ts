import { readFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest, StartupError } from '../../errors.js';
import type { Model } from '../../model/model.js';
import { type Binding, columnsIn, type FileMapping, type Mapping, ROW_KINDS, type RowKind } from './Mapping.js';
import { dotted, type FileShape, type LineOf, type Path, targetProblems } from './mappingProblems.js';
import { MAPPING_KEYS, type MappingShape, mappingShape } from './shape.js';

/**
 * Reads a mapping file and checks it against the model.
 * @throws StartupError that names the file, the line and the key of everything that is wrong, and what would be right.
 */
export async function readMapping(path: string, model: Model): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartupError(`The mapping file ${path} cannot be read (${cause.code ?? cause.message}).`, { cause });
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new StartupError(`${path}:${fault.linePos?.[0].line ?? 1}: ${fault.message.split('\n')[0]}`);

  const lineOf: LineOf = (at) => lineIn(document, lines, at);
  const shape = mappingShape.safeParse(document.toJS());
  if (!shape.success) throw new StartupError(shape.error.issues.flatMap((issue) => shapeProblems(issue, path, lineOf)).join('\n'));

  const problems = ROW_KINDS.flatMap((kind) => targetProblems(kind, shape.data, model, path, lineOf));
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  const [sources, entities, relationships] = ROW_KINDS.map((kind) => filesOf(kind, shape.data, lineOf));
  return Object.freeze({
    path,
    graph: shape.data.graph,
    sources: sources ?? [],
    entities: entities ?? [],
    relationships: relationships ?? [],
  });
}

type BindingShape = FileShape['columns'][string];

function filesOf(kind: RowKind, shape: MappingShape, lineOf: LineOf): readonly FileMapping[] {
  return shape[kind].map((given, index) => ({
    kind,
    file: given.file,
    delimiter: given.delimiter,
    line: lineOf([kind, index, 'file']),
    bindings: Object.entries(given.columns).map(
      ([target, each]): Binding => ({ target, from: fromOf(each), line: lineOf([kind, index, 'columns', target]) }),
    ),
    ...(given.encoding === undefined ? {} : { encoding: given.encoding }),
    ...(given.each === undefined ? {} : { each: given.each as NonNullable<FileMapping['each']> }),
    ...(given.needs === undefined ? {} : { needs: given.needs }),
    ...(given.repeated === undefined ? {} : { agreeing: true }),
    ...(given.damaged === undefined ? {} : { keepsDamaged: true }),
    ...(given.dirtyRows === undefined ? {} : { dirtyRows: given.dirtyRows }),
    ...(given.amend === undefined ? {} : { amends: true }),
  }));
}

function fromOf({ column, template, value, values, others, decimal, format, first, by }: BindingShape): Binding['from'] {
  if (value !== undefined) return { constant: value };
  return {
    column: column ?? columnsIn(template ?? '')[0] ?? '',
    values: values ? new Map(Object.entries(values)) : null,
    ...(template === undefined ? {} : { template }),
    ...(others === undefined ? {} : { keepsOthers: true }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(format === undefined ? {} : { format }),
    ...(first === undefined ? {} : { firstOnly: true }),
    ...(by === undefined ? {} : { by }),
  };
}

function shapeProblems(issue: z.core.$ZodIssue, path: string, lineOf: LineOf): string[] {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${path}:${lineOf([...at, key])}: "${dotted([...at, key])}" is no key of a mapping.${nearest(key, MAPPING_KEYS)}`,
    );
  return [`${path}:${lineOf(at)}: ${at.length === 0 ? 'The mapping' : dotted(at)} ${sentence(issue.message)}`];
}

/** Our own messages begin with "should"; those of zod are sentences, put behind a colon. */
function sentence(message: string): string {
  return message.startsWith('should') ? `${message}.` : `is wrong: ${message}.`;
}

/** The line of the deepest key of the path that is there. */
function lineIn(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
      if (!pair || !isScalar(pair.key)) break;
      line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
    } else break;
  }
  return line;
}
