import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StartupError } from '../errors.js';
import { textOf } from './failure.js';

/** The one file in the data directory that holds the graph; a log of the last changes lies beside it while it is open. */
const FILE = 'pearl.grafeo';

/** After this many bytes of changes they are folded into the file, so that the log stays small and opening stays fast. */
const LOG_BYTES = 64 * 1024 * 1024;

/** What stands in the way of opening, as the engine says it, and what to do about it. */
const OBSTACLES: readonly { when: RegExp; sentence: (directory: string) => string }[] = Object.freeze([
  {
    when: /cannot be locked|already (open|locked)/i,
    sentence: (directory) => `Another process is using the database in ${directory}: stop it, or choose another data directory.`,
  },
  {
    when: /not a Grafeo database|not a database file|checksum|corrupt|WAL .*damage/i,
    sentence: (directory) => `${join(directory, FILE)} is damaged or is no database of Pearl: restore it from a backup, or move it away.`,
  },
]);

/** Opens the database file in `directory`, or one in memory for null. What is in the way becomes a StartupError with a sentence. */
export function openFile(directory: string | null): GrafeoDB {
  if (directory === null) return grafeo.GrafeoDB.create();
  const place = resolve(directory);
  makeWritable(place);
  try {
    const db = grafeo.GrafeoDB.create(join(place, FILE));
    db.setCheckpointTriggers({ walBytes: LOG_BYTES });
    return db;
  } catch (error) {
    const message = textOf(error, 'message');
    const obstacle = OBSTACLES.find(({ when }) => when.test(message));
    throw new StartupError(obstacle?.sentence(place) ?? `The database in ${place} cannot be opened: ${message}`, { cause: error });
  }
}

function makeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartupError(
      `The data directory ${directory} cannot be created or written to: check that it is a directory and who owns it.`,
      {
        cause: error,
      },
    );
  }
}
