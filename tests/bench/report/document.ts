import type { ClassResult, ExploringResult, GrowthResult, ImportResult, RepeatedResult, Results } from '../results.js';
import { fixed, goalText } from './console.js';

/** The figures as Markdown, for the console and for docs/benchmarks.md. */
export function document(results: Results): string {
  const { classes } = results;
  const parts = [machineText(results), latencyTable(classes), throughputTable(classes), processTable(classes)];
  if (results.repeated.length > 0) parts.push(repeatedTable(results.repeated));
  if (results.imports.length > 0) parts.push(importTable(results.imports));
  if (results.embedded.length > 0) parts.push(embeddedTable(results.embedded));
  if (results.exploring?.length > 0) parts.push(exploringTable(results.exploring));
  if (results.growth.length > 0) parts.push(growthTable(results.growth));
  return parts.join('\n\n');
}

function machineText({ machine, seed, quick }: Results): string {
  const { processor, cores, gibibytes, node, neo4j, driver, peer, day } = machine;
  const warning = quick ? '**A quick run: it shows that everything runs and agrees, not how fast it is.**\n\n' : '';
  return `${warning}Measured on ${day}: ${cores} cores (${processor}), ${gibibytes} GiB, Node ${node}, Neo4j ${neo4j}, neo4j-driver ${driver}, @neo4j/graphql ${peer}, seed ${seed}.`;
}

function latencyTable(classes: readonly ClassResult[]): string {
  const times = (who: string) => (each: ClassResult) => each.times[who];
  const ratio = (each: ClassResult) => (times('peer')(each)?.p50 ?? Number.NaN) / (times('ours')(each)?.p50 ?? Number.NaN);
  const both = (who: string) => (each: ClassResult) => `${fixed(times(who)(each)?.p50, 2)} / ${fixed(times(who)(each)?.p95, 2)}`;
  const rows = classes.map((each) => [
    each.name,
    ...['ours', 'peer', 'bound'].map((who) => both(who)(each)),
    fixed(times('raw')(each)?.p50, 2),
    fixed(ratio(each), 2),
    goalText(each),
    fixed((times('ours')(each)?.p50 ?? Number.NaN) / (times('bound')(each)?.p50 ?? Number.NaN), 2),
    ['ours', 'peer', 'bound'].map((who) => fixed(each.hits[who], 0)).join(' / '),
  ]);
  const head = [
    'Milliseconds, p50 / p95',
    'Pearl',
    'peer',
    'bound',
    'driver alone (p50)',
    'peer ÷ Pearl',
    'goal',
    'Pearl ÷ bound',
    'dbHits: Pearl / peer / bound',
  ];
  return table(head, [...rows, ['**Geometric mean**', '', '', '', '', `**${fixed(geometricMean(classes.map(ratio)), 2)}**`, '3', '', '']]);
}

function throughputTable(classes: readonly ClassResult[]): string {
  const ratio = ({ rates }: ClassResult) => (rates.ours ?? Number.NaN) / (rates.peer ?? Number.NaN);
  const rows = classes.map((each) => [
    each.name,
    ...['ours', 'peer', 'bound'].map((who) => fixed(each.rates[who], 0)),
    fixed(ratio(each), 2),
  ]);
  const mean = ['**Geometric mean**', '', '', '', `**${fixed(geometricMean(classes.map(ratio)), 2)}**`];
  return table(['Answers a second, 10 connections', 'Pearl', 'peer', 'bound', 'Pearl ÷ peer'], [...rows, mean]);
}

function processTable(classes: readonly ClassResult[]): string {
  const rows = classes.map(({ name, inProcess: { engine, driver } }) => {
    const added = (engine?.p50 ?? Number.NaN) - (driver?.p50 ?? Number.NaN);
    return [
      name,
      fixed(engine?.p50, 2),
      fixed(driver?.p50, 2),
      fixed(added, 2),
      `${fixed((added / (driver?.p50 ?? Number.NaN)) * 100, 0)} %`,
    ];
  });
  return table(['In process, p50 in milliseconds', "Pearl's engine", 'its statement through the driver', 'added', 'in per cent'], rows);
}

function repeatedTable(repeated: readonly RepeatedResult[]): string {
  const p50 = ({ times }: RepeatedResult) => (times.peer?.p50 ?? Number.NaN) / (times.ours?.p50 ?? Number.NaN);
  const rate = ({ rates }: RepeatedResult) => (rates.ours ?? Number.NaN) / (rates.peer ?? Number.NaN);
  const rows = repeated.map((each) => [
    each.name,
    ...['ours', 'peer'].map((who) => fixed(each.times[who]?.p50, 2)),
    fixed(p50(each), 2),
    ...['ours', 'peer'].map((who) => fixed(each.rates[who], 0)),
    fixed(rate(each), 2),
  ]);
  const means = [p50, rate].map((ratio) => `**${fixed(geometricMean(repeated.map(ratio)), 2)}**`);
  const head = [
    'The same again, answers kept',
    'Pearl, p50 ms',
    'peer, p50 ms',
    'peer ÷ Pearl',
    'Pearl, answers a second',
    'peer',
    'Pearl ÷ peer',
  ];
  return table(head, [...rows, ['**Geometric mean**', '', '', means[0] ?? '', '', '', means[1] ?? '']]);
}

function importTable(imports: readonly ImportResult[]): string {
  const names: Record<string, string> = { import: "Pearl's import", unwind: 'plain UNWIND' };
  const rows = imports.map(({ name, rows: count, seconds }) => {
    const fastest = Math.min(...seconds);
    return [names[name] ?? name, String(count), seconds.map((each) => fixed(each, 2)).join(', '), fixed(count / fastest, 0)];
  });
  return table(['Import', 'nodes and relationships', 'seconds, each time', 'rows a second, fastest'], rows);
}

function embeddedTable(embedded: Results['embedded']): string {
  return table(
    ['Embedded engine, milliseconds', 'p50', 'p95'],
    embedded.map(({ name, failure, times }) => [name, failure ?? fixed(times?.ours?.p50, 2), fixed(times?.ours?.p95, 2)]),
  );
}

function exploringTable(results: readonly ExploringResult[]): string {
  const rows = results.map(({ name, neo4j, embedded }) => [
    name,
    ...[neo4j, embedded].flatMap(({ p50, p95 }) => [fixed(p50, 1), fixed(p95, 1)]),
  ]);
  return table(['Exploring, milliseconds', 'Neo4j p50', 'p95', 'embedded p50', 'p95'], rows);
}

function growthTable(growth: readonly GrowthResult[]): string {
  const megabytes = (bytes: number) => fixed(bytes / 2 ** 20, 0);
  const rows: string[][] = [
    ['nodes', ...growth.map(({ nodes }) => String(nodes))],
    ['relationships', ...growth.map(({ relationships }) => String(relationships))],
    ['resident memory of Pearl, MB', ...growth.map(({ rss }) => megabytes(rss))],
    ['heap of Pearl, MB', ...growth.map(({ heap }) => megabytes(heap))],
    ...Object.keys(growth[0]?.p50 ?? {}).map((name) => [
      `${name}, p50 ms (accesses)`,
      ...growth.map(({ p50, hits }) => `${fixed(p50[name], 2)} (${hits?.[name] ?? '–'})`),
    ]),
  ];
  return table(['As the graph grows', ...growth.map(({ copies }) => `${copies} ×`)], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Of the ratios there are: a question without a peer has none. */
function geometricMean(ratios: readonly number[]): number {
  const known = ratios.filter((ratio) => !Number.isNaN(ratio));
  return Math.exp(known.reduce((sum, ratio) => sum + Math.log(ratio), 0) / known.length);
}
