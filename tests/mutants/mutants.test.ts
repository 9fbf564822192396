import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Copy, copySources } from './copy.ts';
import { MUTANTS, type Subset } from './mutants.ts';

/**
 * Whether the tests would notice: each mutant puts one fault into a copy of the sources, and the few tests that watch over
 * that part must fail there, while the same tests pass on the copy as it is.
 */
let copy: Copy;

beforeAll(() => {
  copy = copySources();
});

afterAll(() => copy.remove());

const SUBSETS = MUTANTS.map(({ noticedBy }) => noticedBy);

describe('A fault in the compiler is noticed', () => {
  test('by tests that pass where there is none', async () => {
    const every: Subset = { files: joined(SUBSETS.map(({ files }) => files)), names: joined(SUBSETS.map(({ names }) => names)) };
    const { numFailedTests, numRuntimeErrorTestSuites, testResults } = await copy.run(every);
    expect({ numFailedTests, numRuntimeErrorTestSuites, problems: problemsOf(testResults) }).toEqual({
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
      problems: '',
    });
    const passed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => ({ name, fullName })),
    );
    const idle = SUBSETS.filter(
      ({ files, names }) => !passed.some(({ name, fullName }) => name.includes(files) && new RegExp(names).test(fullName)),
    );
    expect(idle).toEqual([]);
  });

  describe.each(MUTANTS)('$fault', (mutant) => {
    test('stands in one place', () => {
      expect(copy.occurrences(mutant)).toBe(1);
    });

    test('makes a test fail', async () => {
      const { numFailedTests, numRuntimeErrorTestSuites, testResults } = await copy.run(mutant.noticedBy, mutant);
      // A source that does not even load would fail every test: that says nothing of them.
      expect({ numRuntimeErrorTestSuites, problems: numRuntimeErrorTestSuites === 0 ? '' : problemsOf(testResults) }).toEqual({
        numRuntimeErrorTestSuites: 0,
        problems: '',
      });
      expect(numFailedTests).toBeGreaterThan(0);
    });
  });
});

function joined(patterns: readonly string[]): string {
  return [...new Set(patterns)].join('|');
}

function problemsOf(results: readonly { readonly message: string }[]): string {
  return results
    .map(({ message }) => message)
    .join('\n')
    .trim();
}
