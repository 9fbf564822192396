import { expect, test } from '@jest/globals';
import type { View } from '../../src/model/model.js';
import { pearlSchema } from '../running/pearl.js';

const { model } = pearlSchema();

function view(typeName: string, name: string): View | undefined {
  return (model.entities.get(typeName) ?? model.interfaces.get(typeName))?.views.get(name);
}

/** Only then may a statement leave out the label of what a relation leads to, and count without looking. */
test.each([
  ['Project', 'funds', true],
  ['Project', 'participants', true],
  ['Organisation', 'participatesIn', true],
  ['Fund', 'recipients', true],
  ['Fund', 'projects', false],
  ['University', 'industryPartners', false],
  ['Place', 'organisations', true],
])('%s.%s leads to nothing but its type: %s', (typeName, name, expected) => {
  const found = view(typeName, name);
  expect(found?.kind === 'relation' && found.closed).toBe(expected);
});

/** The same from the pairs alone: whatever a relationship may join must be in the target of every view that says it is closed. */
test('no closed view leads anywhere else', () => {
  let closed = 0;
  for (const type of [...model.entities.values(), ...model.interfaces.values()])
    for (const each of type.views.values()) {
      if (each.kind === 'path' || !each.closed) continue;
      closed += 1;
      const targets = each.target.kind === 'entity' ? [each.target.name] : each.target.members.map(({ name }) => name);
      const holders = type.kind === 'entity' ? [type.name] : type.members.map(({ name }) => name);
      for (const [from, ends] of each.relationship.pairs)
        for (const to of ends) {
          if (each.direction !== 'in' && holders.includes(from)) expect(targets).toContain(to);
          if (each.direction !== 'out' && holders.includes(to)) expect(targets).toContain(from);
        }
    }
  expect(closed).toBeGreaterThan(50);
});
