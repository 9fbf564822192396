import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Graph } from '../../graph/port.js';
import { readOperation } from '../../query/execute/operation.js';
import type { RequestContext } from '../apollo.js';
import { etagOf, sendNamed } from '../namedContent.js';
import { type AnswerStore, answerStore, type KeptAnswer } from './answerStore.js';
import { requestKey } from './requestKey.js';
import { sharedAfter } from './turns.js';

export interface KeptAnswersOptions {
  readonly graph: Pick<Graph, 'version'>;
  readonly maxBytes: number;
  readonly seconds: number;
}

/** How repeated requests were answered. */
export interface AnswerCounts {
  /** By an answer that was kept. */
  readonly kept: number;
  /** By the answer to the same request, asked a moment before. */
  readonly shared: number;
  /** By the database. */
  readonly made: number;
  readonly bytes: number;
}

/** A request whose answer may be kept, from its beginning to its answer. */
interface Pending {
  readonly key: string;
  readonly finish: (answer: KeptAnswer | null) => void;
  /** Says that the operation has been answered without an error, by the database alone. */
  keep(): void;
  isWorthKeeping(): boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    pending: Pending | null;
  }
}

/** Longest that the state of the data is waited for, in milliseconds; the database itself will be asked then. */
const PATIENCE = 2_000;

export interface KeptAnswers {
  /** The hooks of the routes whose answers are kept. */
  readonly hooks: FastifyPluginAsync;
  counts(): AnswerCounts;
}

/**
 * Answers what is asked again from memory. An answer is kept under the state that the data were in before it was read,
 * and given while they are in that state: after a write through any instance of the service nobody gets an older answer.
 * The same request at the same moment is answered once. Answers to GET carry an ETag.
 */
export function keptAnswers({ graph, maxBytes, seconds }: KeptAnswersOptions): KeptAnswers {
  const store: AnswerStore = answerStore(Math.max(1, maxBytes), seconds);
  const underWay = new Map<string, Promise<KeptAnswer | null>>();
  const version = sharedAfter(() => graph.version({ deadline: PATIENCE }).catch(() => null));
  const counts = { kept: 0, shared: 0, made: 0 };
  const hooks = fastifyPlugin(async (app: FastifyInstance) => {
    app.decorateRequest('pending', null);

    app.addHook('preHandler', async (request, reply) => {
      const asked = requestKey(request);
      if (asked === null || !store.isRepeated(asked)) return;
      const state = await version();
      if (state === null) return;
      const key = `${state} ${asked}`;
      const kept = store.get(key);
      if (kept !== undefined) {
        counts.kept += 1;
        return send(kept, request, reply);
      }
      const same = await underWay.get(key);
      if (same) {
        counts.shared += 1;
        return send(same, request, reply);
      }
      counts.made += 1;
      underWay.set(
        key,
        new Promise((finish) => {
          request.pending = pendingAnswer(key, finish);
        }),
      );
    });

    app.addHook('onSend', async ({ pending }, reply, payload) => {
      if (pending === null) return payload;
      const answer = pending.isWorthKeeping() && reply.statusCode === 200 && typeof payload === 'string' ? kept(payload, reply) : null;
      if (answer !== null) store.set(pending.key, answer);
      underWay.delete(pending.key);
      pending.finish(answer);
      return payload;
    });
  });
  return { hooks, counts: () => ({ ...counts, bytes: store.bytes() }) };
}

function pendingAnswer(key: string, finish: Pending['finish']): Pending {
  let worth = false;
  return {
    key,
    finish,
    keep() {
      worth = true;
    },
    isWorthKeeping: () => worth,
  };
}

/** Headers that belong to a content; others belong to a request. */
const TOLD = ['content-type', 'content-disposition', 'vary'];

function kept(payload: string, reply: FastifyReply): KeptAnswer {
  const headers = TOLD.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return { payload, headers: Object.fromEntries(headers), etag: etagOf(payload) };
}

/** A client that has the same answer already is only told so. */
function send({ payload, headers: told, etag }: KeptAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers(told);
  return request.method === 'GET' ? sendNamed(request, reply, payload, etag) : reply.send(payload);
}

/** Says of an answer that it is worth keeping: it has no error, and all of it came from the database. */
export const worthKeeping: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ schema, document, operation, contextValue: { inquiry, keep }, response: { body } }) {
        if (keep === undefined || inquiry !== undefined || document === undefined || operation === undefined) return;
        if (body.kind !== 'single' || body.singleResult.errors !== undefined) return;
        if (readOperation(schema, document, operation).planned) keep();
      },
    };
  },
};
