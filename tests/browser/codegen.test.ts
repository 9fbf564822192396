import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('the types of the pages’ queries are those of the schema: `npm run codegen` writes them anew', () => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/graphql-codegen', ['--config', 'web/codegen.ts', '--check'], {
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});
