import type { GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../graph/port.js';
import type { Model } from '../model/model.js';
import { compile } from './cypher/root.js';
import type { Decoding } from './decode/decodeObject.js';
import { decodeRoot } from './decode/decodeRoot.js';
import type { Limits } from './plan/limits.js';
import { planning } from './plan/planning.js';
import { planRoot } from './plan/root.js';
import { check } from './rules/rules.js';

/** What a request's context holds for planned fields. */
export interface EngineContext {
  readonly engine: Engine;
}

/** The one resolver of every planned root field. */
export function resolvePlanned(_source: unknown, _args: unknown, context: EngineContext, info: GraphQLResolveInfo): Promise<unknown> {
  return context.engine.resolve(info);
}

export interface Engine {
  /** Answers one root field, whatever is selected below it, with at most one statement. */
  resolve(info: GraphQLResolveInfo): Promise<unknown>;
}

export interface EngineOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly limits: Limits;
  readonly decoding: Decoding;
}

/** collect → plan → rules → cypher → decode, in this order and in one place. */
export function createEngine({ graph, model, limits, decoding }: EngineOptions): Engine {
  return {
    async resolve(info) {
      const plan = planRoot(planning(info, model, limits), info);
      check(plan, limits);
      const { statement, shape } = compile(plan);
      const records = statement.text === '' ? [] : await graph.read(statement, { deadline: limits.deadline });
      return decodeRoot(plan, shape, records, decoding);
    },
  };
}
