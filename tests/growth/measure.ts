import { writeSync } from 'node:fs';
import { buildPearlSchema, printPearlSchema } from '../../src/schema.js';
import { ontology } from './ontology.js';

/** Builds the schema of one ontology and says what it came to. A program of its own: type-graphql keeps one schema a process. */
const entities = Number(process.argv[2]);
const domain = ontology(entities);
const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const heapBefore = used();
const began = performance.now();
const pearl = buildPearlSchema(domain);
const milliseconds = Math.round(performance.now() - began);

const types = Object.keys(pearl.schema.getTypeMap()).length;
const bytes = Buffer.byteLength(printPearlSchema(pearl));
const heap = used() - heapBefore;
writeSync(1, JSON.stringify({ entities, types, bytes, milliseconds, heap }));
