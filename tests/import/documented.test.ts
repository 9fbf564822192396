import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readMapping } from '../../src/interchange/mapping/readMapping.js';
import { MAPPING_KEYS } from '../../src/interchange/mapping/shape.js';
import { model, workspace } from './workspace.ts';

const text = readFileSync('docs/import.md', 'utf8');

it('docs/import.md has a row for every key of a mapping, and for no other', () => {
  const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(rows.sort()).toEqual([...new Set(MAPPING_KEYS)].sort());
});

it('its example is a mapping', async () => {
  const files = workspace();
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  files.put('mapping.yaml', example);
  const mapping = await readMapping(join(files.directory, 'mapping.yaml'), model);
  expect(mapping.relationships).toHaveLength(1);
  files.remove();
});
