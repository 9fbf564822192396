import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine } from '../query/engine.js';
import type { KeptAnswers } from './keptAnswers/keptAnswers.js';

interface MetricsOptions {
  readonly engine: Pick<Engine, 'plans'>;
  readonly answers: Pick<KeptAnswers, 'counts'>;
}

/** Upper bounds in seconds: from an answer out of memory to one that ran into its deadline. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `/metrics`, in the text format of Prometheus: the process, the requests by route, and how well plans are used again. */
export const metrics = fastifyPlugin(async (app: FastifyInstance, { engine, answers }: MetricsOptions) => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    duration.observe({ method, route: routeOptions.url ?? 'none', status: statusCode }, elapsedTime / 1000);
  });

  new Counter({
    name: 'pearl_plans_total',
    help: 'Root fields that were answered by a plan of an earlier request (kept) or had to be planned (made).',
    labelNames: ['plan'],
    registers,
    collect() {
      const { hits, misses } = engine.plans();
      this.reset();
      this.inc({ plan: 'kept' }, hits);
      this.inc({ plan: 'made' }, misses);
    },
  });
  new Gauge({
    name: 'pearl_plans_kept',
    help: 'How many plans are kept to be used again.',
    registers,
    collect() {
      this.set(engine.plans().kept);
    },
  });

  new Counter({
    name: 'pearl_repeated_answers_total',
    help: 'Requests that had come before, by how they were answered: kept (from memory), shared (with the same request at the same moment), made (by the database).',
    labelNames: ['answer'],
    registers,
    collect() {
      const { kept, shared, made } = answers.counts();
      this.reset();
      for (const [answer, count] of Object.entries({ kept, shared, made })) this.inc({ answer }, count);
    },
  });
  new Gauge({
    name: 'pearl_kept_answers_bytes',
    help: 'What the kept answers take.',
    registers,
    collect() {
      this.set(answers.counts().bytes);
    },
  });

  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
});
