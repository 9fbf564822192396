#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { graphql } from 'graphql';
import { readConfig } from './config.js';
import { PearlError, StartupError } from './errors.js';
import { type ImportOptions, importDirectory } from './interchange/importDirectory.js';
import { proposeMapping } from './interchange/propose/proposeMapping.js';
import { problemFile } from './interchange/tell/problemFile.js';
import { progressOn } from './interchange/tell/progress.js';
import { summary } from './interchange/tell/summary.js';
import { clear, unfinishedImports, unfinishedText } from './interchange/wholeGraph.js';
import { createLog } from './log.js';
import { start } from './main.js';
import { readPlannedField } from './query/decode/PlannedRow.js';
import { buildPearlSchema, printPearlSchema } from './schema.js';
import { openService, refuseOtherGraph, type Service, seedNamed } from './service.js';

/** Where the problems of an import are listed, unless somebody says otherwise. */
const REPORT = { file: 'import-problems.csv', description: 'where problems are listed, if there are any' };

const program = new Command('pearl').description(
  'A GraphQL knowledge graph of an innovation ecosystem. Settings are environment variables: see the README.',
);

program
  .command('start', { isDefault: true })
  .description('serve the graph, and fill an empty database with the seed first')
  .action(async () => {
    const running = await start(process.env);
    const addresses = [
      ['Explorer', ''],
      ['Playground', 'playground'],
      ['Dashboard', 'dashboard'],
      ['Tables', 'q'],
      ['GraphQL', 'graphql'],
    ].map(([name = '', path]) => `  ${name.padEnd(12)}${running.url}/${path}\n`);
    process.stdout.write(`\nPearl is ready.\n${addresses.join('')}\n`);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => running.stop().then(() => process.exit(0), fail));
  });

program
  .command('seed')
  .argument('[name]', 'a folder of seed/', 'hong-kong-ai')
  .option('--reset', 'delete everything in the graph first')
  .option('--force', 'import it into a graph that holds other things')
  .option('--report <file>', REPORT.description, REPORT.file)
  .description('import one of the graphs that Pearl comes with')
  .action((name: string, { reset = false, force = false, report }: { reset?: boolean; force?: boolean; report: string }) =>
    withService(async (service) => {
      const { directory, mapping } = seedNamed(name);
      if (reset) await clear(service.graph);
      else if (!force) await refuseOtherGraph(service.graph, service.model, name);
      await importTelling(service, { directory, mapping }, report);
    }),
  );

program
  .command('import')
  .argument('<directory>', 'the folder with the CSV files')
  .requiredOption('--mapping <file>', 'the YAML file that says what their columns mean: see docs/import.md')
  .option('--dry-run', 'check everything and say what would change; write nothing')
  .option('--max-errors <count>', 'how many bad lines of a file may be left out', wholeNumber, 0)
  .option('--report <file>', REPORT.description, REPORT.file)
  .description('import CSV files; a second run changes nothing, and completes what was interrupted')
  .action((directory: string, { report, ...options }: { mapping: string; dryRun?: boolean; maxErrors: number; report: string }) =>
    withService((service) => importTelling(service, { directory, ...options }, report)),
  );

program
  .command('map')
  .argument('<file>', 'a CSV file')
  .description('propose a mapping for a CSV file, as YAML on standard output')
  .action(async (file: string) => void process.stdout.write(await proposeMapping(file, buildPearlSchema().model)));

program
  .command('query')
  .argument('<query>', 'a GraphQL document, or @file')
  .option('--variables <json>', 'its variables', '{}')
  .description('answer one GraphQL query, as JSON on standard output')
  .action((query: string, { variables }: { variables: string }) =>
    withService(async ({ schema, engine }) => {
      const source = query.startsWith('@') ? readFileSync(query.slice(1), 'utf8') : query;
      const variableValues = parseVariables(variables);
      const answer = await graphql({ schema, source, variableValues, contextValue: { engine }, fieldResolver: readPlannedField });
      process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      if (answer.errors !== undefined) process.exitCode = 1;
    }),
  );

program
  .command('schema')
  .description('print the GraphQL schema')
  .action(() => void process.stdout.write(printPearlSchema(buildPearlSchema())));

async function withService(use: (service: Service) => Promise<void>): Promise<void> {
  const config = readConfig({ ...process.env, PEARL_SEED: 'none' });
  const service = openService(config, createLog({ LOG_LEVEL: 'warn' }), {
    baseUrl: config.PEARL_BASE_URL ?? `http://${config.HOST}:${config.PORT}`,
  });
  try {
    await service.prepare();
    await use(service);
  } finally {
    await service.graph.close();
  }
}

function parseVariables(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new StartupError(`--variables is not JSON: ${json}`);
  }
}

/** Imports, and says on the way how far it is, in the end what became of the files, and where the report of problems is. */
async function importTelling(
  { graph, model }: Service,
  options: Pick<ImportOptions, 'directory' | 'mapping' | 'dryRun' | 'maxErrors'>,
  report: string,
): Promise<void> {
  for (const each of await unfinishedImports(graph)) process.stderr.write(`${unfinishedText(each)}\n`);
  const problems = problemFile(report);
  try {
    const done = await importDirectory({ graph, model, ...options, onProgress: progressOn(process.stderr), onProblem: problems.add });
    process.stdout.write(summary(done, options.dryRun === true));
  } finally {
    const count = problems.close();
    if (count > 0) process.stdout.write(`${count === 1 ? 'A problem is' : `${count} problems are`} listed in ${report}.\n`);
  }
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It should be a whole number such as 10.');
  return Number(text);
}

/** What went wrong, as a sentence where it is one of ours. */
function fail(error: unknown): never {
  const expected = error instanceof StartupError || error instanceof PearlError;
  const reason = error instanceof PearlError && error.originalError !== undefined ? `\n${error.originalError.message}` : '';
  process.stderr.write(expected ? `${error.message}${reason}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}

program.parseAsync().catch(fail);
