import type { Cell, Row } from './rows.js';

/** The keys of a group stand beside each other, whatever their number; every other list is one of lines. */
const BESIDE = 'keys';

/** The lines of an answer: one for each member of its list, with what stands above the list repeated in each. */
export function flatten(data: unknown): Row[] {
  const lists: { path: string; members: readonly unknown[] }[] = [];
  const above: Record<string, Cell> = {};
  spread(data, '', above, (path, members) => lists.push({ path, members }));
  const [list] = lists;
  if (list === undefined) return [above];
  return list.members.map((member) => {
    const row: Record<string, Cell> = { ...above };
    spread(member, list.path, row, () => undefined);
    return row;
  });
}

function spread(value: unknown, path: string, row: Record<string, Cell>, onList: (path: string, members: readonly unknown[]) => void) {
  if (Array.isArray(value) && !path.endsWith(BESIDE)) onList(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) spread(each, path === '' ? key : `${path}.${key}`, row, onList);
  else row[path] = value as Cell;
}
