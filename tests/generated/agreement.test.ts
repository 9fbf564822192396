import { beforeAll, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';
import { agree, saysSomething } from './agreement.ts';
import type { Operation } from './operations/draft.ts';
import { type FaultyOperation, faultyOperations } from './operations/faults.ts';
import { mergeable } from './operations/mergeable.ts';
import { operations, unknownArguments } from './operations/operation.ts';
import { type Walk, walks } from './operations/walks.ts';
import { wholeOperations } from './operations/whole.ts';
import { createReference } from './reference/reference.ts';
import { AT_ONCE, GENERATED, PATIENCE, SEED } from './settings.ts';
import { goAlong } from './walking.ts';

const reference = createReference();
const valid = mergeable(reference.schema);

/** Both engines get the same operations, so that where both agree with the reference they agree with each other. */
onEachEngine('Generated operations', (graph, { name }) => {
  let pearl: Seeded;

  beforeAll(async () => {
    pearl = await seeded(graph());
    say(
      `${name}: ${GENERATED} operations from PEARL_SEED_GENERATED=${SEED}, without ${unknownArguments(reference.schema).join(', ') || 'nothing'}`,
    );
  }, TURN_TIMEOUT);

  test(
    'are answered as by a program that filters, sorts and cuts arrays',
    async () => {
      const tally = { asked: 0, saying: 0 };
      await hold(operations(reference.schema).filter(valid), GENERATED, async (operation: Operation) => {
        const [expected, actual] = await Promise.all([
          reference.execute(operation.text, operation.variables),
          pearl.execute(operation.text, operation.variables),
        ]);
        agree(operation, expected, actual);
        if (expected.errors !== undefined)
          throw new Error(`The generator made what is no operation: ${operation.text}: ${JSON.stringify(expected.errors)}`);
        tally.asked += 1;
        if (saysSomething(expected.data)) tally.saying += 1;
        if (tally.asked % 250 === 0) say(`${name}: ${tally.asked} agree, ${tally.saying} of them about something`);
      });
      say(`${name}: ${tally.asked} agree, ${tally.saying} of them about something`);
      expect(tally.asked).toBeGreaterThanOrEqual(GENERATED);
      expect(tally.saying / tally.asked).toBeGreaterThan(0.6);
    },
    PATIENCE,
  );

  test(
    'are gone through page by page to the same places, on cursors of their own',
    async () => {
      const tally = { walks: 0, pages: 0 };
      await hold(walks(reference.schema).filter(valid), Math.ceil(GENERATED / 10), async (walk: Walk) => {
        tally.pages += await goAlong(walk, reference, pearl);
        tally.walks += 1;
      });
      say(`${name}: ${tally.walks} walks of ${tally.pages} pages agree`);
      expect(tally.pages).toBeGreaterThan(1.5 * tally.walks);
    },
    PATIENCE,
  );

  test(
    'about the whole graph are answered as by a program that counts arrays',
    async () => {
      const tally = { asked: 0, refused: 0 };
      await hold(wholeOperations(reference.schema).filter(valid), Math.ceil(GENERATED / 10), async (operation: Operation) => {
        const [expected, actual] = await Promise.all([
          reference.execute(operation.text, operation.variables),
          pearl.execute(operation.text, operation.variables),
        ]);
        // The lists below all gaps at once may be more than one field may read; the reference has no limits.
        const refused = actual.errors?.some(({ extensions }) => extensions?.code === 'QUERY_TOO_EXPENSIVE') ?? false;
        if (!refused) agree(operation, expected, actual);
        tally.asked += 1;
        tally.refused += Number(refused);
      });
      say(`${name}: ${tally.asked - tally.refused} about the whole graph agree, ${tally.refused} are refused`);
      expect(tally.refused / tally.asked).toBeLessThan(0.3);
    },
    PATIENCE,
  );

  test(
    'that mean nothing get errors with the same codes and paths, and leave other fields answered',
    async () => {
      await hold(faultyOperations(reference.schema).filter(valid), Math.ceil(GENERATED / 10), async (operation: FaultyOperation) => {
        const expected = await reference.execute(operation.text, operation.variables);
        expect(expected.errors?.map(({ extensions }) => extensions?.code)).toEqual([operation.code]);
        agree(operation, expected, await pearl.execute(operation.text, operation.variables));
      });
    },
    PATIENCE,
  );
});

/** Asks for several at once, and for none twice: the search for the smallest failing one repeats the others. */
async function hold<T extends object>(arbitrary: Arbitrary<T>, count: number, check: (each: T) => Promise<void>): Promise<void> {
  const passed = new Set<string>();
  const property = fc.asyncProperty(fc.tuple(...Array.from({ length: AT_ONCE }, () => arbitrary)), async (batch) => {
    const fresh = new Map(batch.map((each) => [JSON.stringify(each), each] as const).filter(([key]) => !passed.has(key)));
    await Promise.all(
      [...fresh].map(async ([key, each]) => {
        await check(each);
        passed.add(key);
      }),
    );
  });
  const numRuns = Math.ceil((count * 1.1) / AT_ONCE);
  const outcome = await fc.check(property, { seed: SEED, numRuns, interruptAfterTimeLimit: PATIENCE * 0.9, markInterruptAsFailure: true });
  if (!outcome.failed) return;
  const { errorInstance } = outcome;
  const why = errorInstance instanceof Error ? errorInstance.message : outcome.interrupted ? 'It took too long.' : String(errorInstance);
  throw new Error(
    `PEARL_SEED_GENERATED=${SEED}, after ${outcome.numRuns} runs and ${outcome.numShrinks} steps to something smaller:\n${why}`,
  );
}

/** Plain lines, without the trace that Jest's console adds. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
