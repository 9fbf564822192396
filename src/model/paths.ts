import { StartupError } from '../errors.js';
import type { PathDeclaration, StepDeclaration } from './declarations.js';
import { type EntityType, type Model, membersOf, type Step, type TargetType } from './model.js';
import { joins, OPPOSITE, place, targetNamed, unlisted } from './views.js';

/**
 * Adds the field that a path declares to its owner, and the inverse fields to the types it leads to.
 * @throws StartupError where the steps do not lead from the one to the other.
 */
export function addPath(model: Model, owner: EntityType, declared: PathDeclaration): void {
  const declaredAt = `${owner.class.name}.${declared.name}`;
  const target = targetNamed(model, declared.target, declaredAt);
  const steps = declared.steps.map((step) => stepOf(model, step, declaredAt));
  if (steps.length < 2) throw new StartupError(`${declaredAt} is a path of ${steps.length} step: use @Relation for a single one.`);

  const reached = reach(model, owner, steps).filter((each) => membersOf(target).includes(each));
  if (reached.length === 0)
    throw new StartupError(`${declaredAt} does not lead from ${owner.name} to ${target.name}: its steps do not meet.`);
  place(owner, Object.freeze({ kind: 'path', name: declared.name, description: declared.description, steps, target, declaredAt }));

  const back = [...steps].reverse().map(({ relationship, direction }) => Object.freeze({ relationship, direction: OPPOSITE[direction] }));
  for (const [name, { type: typeName, description }] of Object.entries(declared.inverse)) {
    const type = targetNamed(model, typeName, `The inverse "${name}" of ${declaredAt}`);
    for (const holder of reached) place(holder, Object.freeze({ kind: 'path', name, description, steps: back, target: type, declaredAt }));
  }
}

function stepOf(model: Model, declared: StepDeclaration, declaredAt: string): Step {
  const { name } = 'against' in declared ? declared.against : declared;
  const relationship = model.relationshipTypes.get(name) ?? unlisted(name, declaredAt);
  return Object.freeze({ relationship, direction: 'against' in declared ? 'in' : 'out' });
}

/** The types that the steps may lead to. */
function reach(model: Model, from: TargetType, steps: readonly Step[]): EntityType[] {
  return steps.reduce<EntityType[]>(
    (starts, { relationship, direction }) =>
      [...model.entities.values()].filter((end) => starts.some((start) => joins(relationship, direction, start, end))),
    [...membersOf(from)],
  );
}
