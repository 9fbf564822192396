import { z } from 'zod';
import { StartupError } from './errors.js';

/** Every setting, with its default and what it does: the README's table is generated from this. */
export const SETTINGS = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe('The port to listen on; 0 takes a free one.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on; 0.0.0.0 for every one.'),
  PEARL_BASE_URL: z
    .url()
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('Where clients reach the service; stands in `uri`. By default http://HOST:PORT.'),
  PEARL_DATA_DIR: z.string().min(1).default('.pearl').describe('Where the embedded database keeps its files.'),
  PEARL_SEED: z
    .string()
    .default('hong-kong-ai')
    .describe('The folder of seed/ that an empty database is filled with the first time; `none` to leave it empty.'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must begin with bolt://, neo4j:// or neo4j+s://')
    .optional()
    .describe('Use this Neo4j in place of the embedded database: bolt://, neo4j:// or neo4j+s://.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('The user of that Neo4j.'),
  NEO4J_PASSWORD: z.string().default('').describe('The password of that user.'),
  NEO4J_DATABASE: z.string().optional().describe("The database in that Neo4j; by default the user's own."),
  PEARL_MAX_FIRST: z.coerce.number().int().min(1).default(1000).describe('The largest `first` of a list, and the most ids of `nodes`.'),
  PEARL_MAX_DEPTH: z.coerce.number().int().min(1).max(20).default(10).describe('How many lists may stand one below the other.'),
  PEARL_MAX_LISTS: z.coerce.number().int().min(1).max(40).default(40).describe('How many lists one root field may read.'),
  PEARL_MAX_CONDITIONS: z.coerce.number().int().min(1).default(200).describe('How many conditions the filter of one list may have.'),
  PEARL_MAX_NODES: z.coerce
    .number()
    .int()
    .min(1)
    .default(500_000)
    .describe('How many nodes the answer to one root field may hold, if every list were full.'),
  PEARL_MAX_COST: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000_000)
    .describe('How many accesses to the database one root field may be expected to cost.'),
  PEARL_MAX_ROOT_FIELDS: z.coerce.number().int().min(1).default(30).describe('How many root fields one operation may have.'),
  PEARL_MAX_ALIASES: z.coerce.number().int().min(0).default(200).describe('How many aliases one document may have.'),
  PEARL_MAX_TOKENS: z.coerce.number().int().min(100).default(5000).describe('How many tokens a GraphQL document may have.'),
  PEARL_DEADLINE_MS: z.coerce.number().int().min(1).default(10_000).describe('How long one root field may take in the database.'),
  PEARL_MAX_PLANS: z.coerce
    .number()
    .int()
    .min(1)
    .default(1000)
    .describe('How many plans of operations are kept, to be used again for the next request; one of a long operation counts as several.'),
  PEARL_CACHE_MB: z.coerce
    .number()
    .int()
    .min(0)
    .default(64)
    .describe('How many megabytes of answers are kept for whoever asks the same again; 0 keeps none.'),
  PEARL_CACHE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('How long an answer is kept at most, for databases that something else writes into; 0 keeps it until Pearl itself writes.'),
  PEARL_WARM_UP: z
    .stringbool()
    .default(true)
    .describe('Whether the database is asked at start, in the background, to plan the statements of the examples and pages.'),
  PEARL_CORS_ORIGIN: z
    .string()
    .optional()
    .describe('Which other origins may ask from a browser: a comma-separated list, or *. None by default.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('How much is logged.'),
});

export type Config = z.infer<typeof SETTINGS>;

/**
 * Reads the settings from the environment; an empty variable counts as left out.
 * @throws StartupError naming each variable that is wrong, and what it should be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}=${name.includes('PASSWORD') ? '…' : given[name]}: ${message}`;
  });
  throw new StartupError(`These settings are wrong:\n  ${problems.join('\n  ')}`);
}
