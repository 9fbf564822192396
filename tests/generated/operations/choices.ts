import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';

/** What an operation is made of by chance. Smaller numbers mean simpler operations, which is what fast-check shrinks to. */
export class Choices {
  constructor(private readonly draw: GeneratorValue) {}

  /** From 0 to `max`. */
  upTo(max: number): number {
    return max <= 0 ? 0 : this.draw(die, max);
  }

  /** Whether something happens that is not needed, in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.upTo(99) >= 100 - percent;
  }

  oneOf<T>(list: readonly T[]): T {
    const chosen = list[this.upTo(list.length - 1)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  /** Up to `most` of a list, each once. */
  someOf<T>(list: readonly T[], most: number, least = 0): T[] {
    const rest = [...list];
    const count = Math.min(rest.length, least + this.upTo(most - least));
    return Array.from({ length: count }, () => rest.splice(this.upTo(rest.length - 1), 1)).flat();
  }
}

/** fast-check's own bias towards small numbers would make most operations alike. */
const die = (max: number) => fc.noBias(fc.nat({ max }));

/** What `make` makes of choices. A number is drawn first, because fast-check gives generators side by side the same chances. */
export function made<T>(make: (choices: Choices) => T): Arbitrary<T> {
  return fc.tuple(fc.noShrink(fc.nat()), fc.gen()).map(([, draw]) => make(new Choices(draw)));
}
