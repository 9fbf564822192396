import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../../src/query/shapes/indexWalk.js';
import { plansOf } from '../cost/plans.js';

/** The parts that a page of projects is read in; `after` and `before` are the first keys of its cursors. */
async function parts(text: string, cursors: { readonly after?: number | null; readonly before?: number | null } = {}) {
  const [plan] = await plansOf(text);
  if (plan?.kind !== 'list') throw new Error('Projects are a list.');
  const at = (key: number | null | undefined) => (key === undefined ? null : [key, 'x']);
  return partsOf({ ...plan.list, page: { ...plan.list.page, after: at(cursors.after), before: at(cursors.before) } });
}

const YEAR = 'orderBy: [{ foundedYear: DESC }]';

describe('a list whose first key may be missing is read', () => {
  const first = `{ projects(first: 9, ${YEAR}) { nodes { id } } }`;
  const last = `{ projects(last: 9, ${YEAR}) { nodes { id } } }`;

  test.each([
    ['from the beginning', first, {}, ['known', 'missing']],
    ['from the end', last, {}, ['missing', 'known']],
    ['behind what is known', first, { after: 2000 }, ['known', 'missing']],
    ['behind what is missing', first, { after: null }, ['missing']],
    ['before what is known', last, { before: 2000 }, ['known']],
    ['before what is missing', last, { before: null }, ['missing', 'known']],
    ['between what is known and what is missing', first, { after: 2000, before: null }, ['known', 'missing']],
    ['between two that are missing', first, { after: null, before: null }, ['missing']],
  ])('%s', async (_, text, cursors, expected) => expect(await parts(text, cursors)).toEqual(expected));
});

describe('a list is read as a whole', () => {
  test.each([
    ['where its first key is always there', '{ projects(orderBy: [{ name: ASC }]) { nodes { id } } }'],
    ['where no index keeps its first key', '{ projects(orderBy: [{ description: ASC }]) { nodes { id } } }'],
    ['where a further key is counted', `{ projects(orderBy: [{ foundedYear: ASC }, { funds: { count: ASC } }]) { nodes { id } } }`],
    ['where it is one of facts', '{ relationships(orderBy: [{ since: ASC }]) { nodes { id } } }'],
  ])('%s', async (_, text) => expect(await parts(text)).toBeNull());
});
