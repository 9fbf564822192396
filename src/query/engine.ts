import type { GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../graph/port.js';
import type { Model } from '../model/model.js';
import { costOf } from './cost/cost.js';
import type { Budget, Inquiry } from './cost/price.js';
import { guessed } from './cost/statistics.js';
import { compile } from './cypher/root.js';
import type { Place } from './decode/decodeObject.js';
import { decodeRoot } from './decode/decodeRoot.js';
import type { Limits } from './plan/limits.js';
import { planning } from './plan/planning.js';
import { planRoot } from './plan/root.js';
import { check } from './rules/rules.js';

/** What a request's context holds for planned fields. */
export interface EngineContext {
  readonly engine: Engine;
  /** There where the client asked what the operation costs. */
  readonly inquiry?: Inquiry | undefined;
}

/** The one resolver of every planned root field. */
export function resolvePlanned(_source: unknown, _args: unknown, context: EngineContext, info: GraphQLResolveInfo): Promise<unknown> {
  return context.engine.resolve(info, context.inquiry);
}

export interface Engine {
  /** Answers one root field, whatever is selected below it, with at most one statement; with none where only its price is asked. */
  resolve(info: GraphQLResolveInfo, inquiry?: Inquiry): Promise<unknown>;
}

export interface EngineOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly limits: Limits;
  readonly decoding: Place;
  /** By default nothing costs too much. */
  readonly budget?: Budget;
}

/** collect → plan → rules → cypher → decode, in this order and in one place. */
export function createEngine({ graph, model, limits, decoding, budget = boundless(model) }: EngineOptions): Engine {
  return {
    async resolve(info, inquiry) {
      const plan = planRoot(planning(info, model, limits), info);
      const price = { ...costOf(plan, budget.statistics()), limit: budget.limit };
      inquiry?.tell(String(info.path.key), price);
      check(plan, limits, price);
      if (inquiry?.dryRun) return null;
      const { statement, shape } = compile(plan);
      const records = statement.text === '' ? [] : await graph.read(statement, { deadline: limits.deadline });
      return decodeRoot(plan, shape, records, decoding);
    },
  };
}

function boundless(model: Model): Budget {
  const statistics = guessed(model);
  return { limit: Number.POSITIVE_INFINITY, statistics: () => statistics };
}
