import type { GraphQLResolveInfo } from 'graphql';
import { kitTypes, type RelationshipClass, type TargetType } from '../../model/model.js';
import type { LookupRead } from '../../model/read.js';
import { type Selected, select } from '../collect.js';
import type { Finder } from '../finder.js';
import { planArm } from './arm.js';
import { planFound } from './found.js';
import { planGaps } from './gaps.js';
import { derived, type Given, whole } from './given.js';
import { CLEAR } from './lens.js';
import { planList } from './list.js';
import { planOverview } from './overview.js';
import { badInput, placeOf } from './place.js';
import type { LookupRoot, RootPlan } from './plan.js';
import type { Planning } from './planning.js';
import { planTimelineList } from './timelineList.js';

export type RootInfo = Pick<GraphQLResolveInfo, 'fieldName' | 'fieldNodes' | 'parentType' | 'path'>;

/** Plans one response key of the query: the field, its arguments and everything below it. */
export function planRoot(planning: Planning, info: RootInfo): RootPlan {
  const { fieldName, fieldNodes, parentType, path } = info;
  const selected = select(planning.operation, parentType, String(path.key), fieldNodes);
  const read = selected.definition?.extensions.read;
  const name = `${parentType.name}.${fieldName}`;
  const above = { depth: 0, lens: CLEAR };
  if (read?.kind === 'list') return { kind: 'list', list: planList(planning, read, name, selected, above), only: null };
  if (read?.kind === 'timeline') {
    const { list, summary } = planTimelineList(planning, read.list, name, selected, above);
    return { kind: 'list', list, only: summary };
  }
  if (read?.kind === 'lookup') return planLookup(planning, read, name, selected);
  if (read?.kind === 'overview') return planOverview(planning, name, selected);
  if (read?.kind === 'gaps') return planGaps(planning, name, selected);
  if (read?.kind === 'found') return planFound(planning, read.finder as Finder, name, selected);
  throw new Error(`${name} is not a planned field.`);
}

function planLookup(planning: Planning, { many, of }: LookupRead, name: string, selected: Selected): LookupRoot {
  const ids = whole(many ? selected.args.ids : [selected.args.id]) as Given<readonly string[]>;
  const asked = ids.length ?? 0;
  const { maxFirst } = planning.limits;
  if (asked > maxFirst)
    throw badInput(placeOf(name, selected.nodes, ['ids']), `has ${asked} ids; the limit is ${maxFirst}. Ask in several requests.`);
  const arms = (of === null ? anything(planning) : [of]).map((over) =>
    planArm(planning, over, wantedOf(planning, ids, over), selected.nodes),
  );
  return { kind: 'lookup', many, ids, asked, arms };
}

/** How many of the ids, each counted once, could be those of relationships, or of nodes. */
function wantedOf(planning: Planning, ids: Given<readonly string[]>, { kind }: TargetType | RelationshipClass): number {
  const ofKind = (id: string) => id.includes('~') === (kind === 'relationship');
  return planning.known(derived(ids, (each) => new Set(each.filter(ofKind)).size));
}

/** Everything that has an id. */
function anything({ model }: Planning): (TargetType | RelationshipClass)[] {
  const { entity, relationship } = kitTypes(model);
  return [entity, model.source, relationship];
}
