import type { FastifyInstance } from 'fastify';

interface HealthOptions {
  readonly isReady: () => Promise<boolean>;
}

/** `/health/live`: the process runs. `/health/ready`: the database answers too, and holds its data. */
export async function healthRoutes(app: FastifyInstance, { isReady }: HealthOptions): Promise<void> {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'the database does not answer, or is still being filled' });
  });
}
