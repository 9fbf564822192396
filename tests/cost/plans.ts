import { type GraphQLResolveInfo, graphql } from 'graphql';
import type { RootPlan } from '../../src/query/plan/plan.js';
import { planning } from '../../src/query/plan/planning.js';
import { planRoot } from '../../src/query/plan/root.js';
import { LIMITS, pearlSchema } from '../running/pearl.js';

/** The plans of the root fields of an operation; nothing is asked of a database. */
export async function plansOf(source: string, variableValues: Record<string, unknown> = {}): Promise<RootPlan[]> {
  const { schema, model } = pearlSchema();
  const plans: RootPlan[] = [];
  const engine = {
    resolve: async (info: GraphQLResolveInfo) => {
      plans.push(planRoot(planning(info, model, LIMITS), info));
      return null;
    },
  };
  const { errors } = await graphql({ schema, source, variableValues, contextValue: { engine } });
  if (errors !== undefined) throw errors[0];
  return plans;
}
