import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Row } from '../graph/port.js';
import type { Model } from '../model/model.js';
import type { Budget, Inquiry } from './cost/price.js';
import { guessed } from './cost/statistics.js';
import type { Place } from './decode/decodeObject.js';
import type { Found } from './finder.js';
import { withFound } from './plan/foundIds.js';
import type { Limits } from './plan/limits.js';
import { planning } from './plan/planning.js';
import { type PlanCacheCounts, planCache } from './prepared/planCache.js';
import type { PlannedField } from './prepared/plannedField.js';
import { type Completed, type Prepared, prepare } from './prepared/prepare.js';

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

/**
 * Answers one root field, whatever is selected below it, with at most one statement; with none where only its price is
 * asked. What a feature finds takes statements of its own before that.
 */
export interface Engine {
  /** For graphql-js, which completes what it gets. */
  resolve(field: PlannedField, inquiry?: Inquiry): Promise<unknown>;
  /** For the executor, which puts it into the answer as it is. */
  complete(field: PlannedField, inquiry?: Inquiry): Promise<Completed>;
  /** How well plans are used again. */
  plans(): PlanCacheCounts;
}

export interface EngineOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly limits: Limits;
  readonly decoding: Place;
  /** By default nothing costs too much. */
  readonly budget?: Budget;
  /** How many plans are kept at most. */
  readonly keptPlans?: number;
}

/** collect → plan → rules → cypher → decode, in this order and in one place; all but the last is done once for an operation. */
export function createEngine({ graph, model, limits, decoding, budget = boundless(model), keptPlans = 1000 }: EngineOptions): Engine {
  const plans = planCache(keptPlans);

  /** What the database says; null where only the price is asked. */
  const read = async (field: PlannedField, inquiry?: Inquiry): Promise<Answered | null> => {
    const { schema, fragments, variableValues } = field;
    const prepared = plans.find(field, (template) => {
      const operation = { schema, fragments, variableValues: template };
      return prepare(planning(operation, model, limits, variableValues), field, { limits, budget, place: decoding });
    });
    inquiry?.tell(String(field.path.key), prepared.price());
    prepared.check(variableValues);
    if (inquiry?.dryRun) return null;
    const found = prepared.find === null ? null : await prepared.find(variableValues, { graph, model, limits });
    const text = prepared.text();
    const parameters = prepared.bind(found === null ? variableValues : withFound(variableValues, found));
    const records = text === '' ? [] : await graph.read({ text, parameters }, { deadline: limits.deadline });
    return { prepared, found, records };
  };

  return {
    async resolve(field, inquiry) {
      const found = await read(field, inquiry);
      return found === null ? null : found.prepared.decode(found.records, field.variableValues, found.found);
    },
    async complete(field, inquiry) {
      const found = await read(field, inquiry);
      if (found === null) return { value: null, errors: [] };
      return found.prepared.complete(found.records, field.variableValues, String(field.path.key), found.found);
    },
    plans: plans.counts,
  };
}

/** What was read for a root field. */
interface Answered {
  readonly prepared: Prepared;
  /** What a feature found before. */
  readonly found: Found | null;
  readonly records: readonly Row[];
}

function boundless(model: Model): Budget {
  const statistics = guessed(model);
  return { limit: Number.POSITIVE_INFINITY, statistics: () => statistics };
}
