#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { graphql } from 'graphql';
import { readConfig } from './config.js';
import { PearlError, StartupError } from './errors.js';
import { type ImportReport, importDirectory } from './interchange/importDirectory.js';
import { clear } from './interchange/wholeGraph.js';
import { createLog } from './log.js';
import { start } from './main.js';
import { readPlannedField } from './query/decode/PlannedRow.js';
import { buildPearlSchema, printPearlSchema } from './schema.js';
import { openService, type Service, seed } from './service.js';

const program = new Command('pearl').description(
  'A GraphQL knowledge graph of an innovation ecosystem. Settings are environment variables: see the README.',
);

program
  .command('start', { isDefault: true })
  .description('serve the graph, and fill an empty database with the seed first')
  .action(async () => {
    const running = await start(process.env);
    process.stdout.write(`\nPearl is ready.\n  Playground  ${running.url}/playground\n  GraphQL     ${running.url}/graphql\n\n`);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => running.stop().then(() => process.exit(0), fail));
  });

program
  .command('seed')
  .argument('[name]', 'a folder of seed/', 'hong-kong-ai')
  .option('--reset', 'delete everything in the graph first')
  .description('import one of the graphs that Pearl comes with')
  .action((name: string, { reset = false }: { reset?: boolean }) =>
    withService(async ({ graph, model }) => {
      if (reset) await clear(graph);
      tell(await seed(graph, model, name));
    }),
  );

program
  .command('import')
  .argument('<directory>', 'the folder with the CSV files')
  .requiredOption('--mapping <file>', 'the YAML file that says what their columns mean')
  .description('import CSV files; a second run changes nothing')
  .action((directory: string, { mapping }: { mapping: string }) =>
    withService(async ({ graph, model }) => tell(await importDirectory({ graph, model, directory, mapping }))),
  );

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

function tell({ files }: ImportReport): void {
  for (const { file, read, created, updated, unchanged } of files)
    process.stdout.write(`${file}: ${read} read, ${created} created, ${updated} updated, ${unchanged} unchanged\n`);
}

/** What went wrong, as a sentence where it is one of ours. */
function fail(error: unknown): never {
  const expected = error instanceof StartupError || error instanceof PearlError;
  const reason = error instanceof PearlError && error.originalError !== undefined ? `\n${error.originalError.message}` : '';
  process.stderr.write(expected ? `${error.message}${reason}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}

program.parseAsync().catch(fail);
