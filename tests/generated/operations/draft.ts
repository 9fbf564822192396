import type { GraphQLSchema } from 'graphql';
import type { Choices } from './choices.ts';
import { type Literal, sent, Use, written } from './literals.ts';
import type { Samples } from './samples.ts';

/** An operation as a client sends it. */
export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How a variable gets its value. */
type Giving = 'sent' | 'sentOverDefault' | 'default';

/** An operation in the making: what belongs to the whole of it. */
export class Draft {
  /** How many more lists and conditions there may be, so that a statement stays one that a database answers quickly. */
  lists = 6;
  conditions = 9;

  readonly fragments: string[] = [];
  /** The field behind each odd alias: under one key it has to be the same. */
  readonly shapes = new Map<string, string>();
  private readonly variables = new Map<string, Variable>();
  private count = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly samples: Samples,
    readonly choices: Choices,
  ) {}

  /** A name that stands nowhere else in the document. */
  fresh(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  /** Now and then a variable in place of a value. `null` may be sent where it means that nothing is stated. */
  perhapsVariable(value: Literal, type: string, options: { percent?: number; optional?: boolean } = {}): Literal {
    const { choices } = this;
    const plain = sent(value);
    if (plain === undefined || !choices.chance(options.percent ?? 8)) return value;
    const name = this.fresh('v');
    if (options.optional === true && !type.endsWith('!') && choices.chance(25)) {
      this.variables.set(name, { declaration: `$${name}: ${type}`, value: choices.chance(50) ? null : undefined });
      return new Use(name);
    }
    const giving = choices.oneOf<Giving>(['sent', 'sentOverDefault', 'default']);
    const declaration = `$${name}: ${type}${giving === 'sent' ? '' : ` = ${written(value)}`}`;
    this.variables.set(name, { declaration, value: giving === 'default' ? undefined : plain });
    return new Use(name);
  }

  /** Now and then @include or @skip. */
  directive(): string {
    const { choices } = this;
    if (!choices.chance(7)) return '';
    const condition = this.perhapsVariable(choices.chance(50), 'Boolean!', { percent: 50 });
    return ` @${choices.oneOf(['include', 'skip'])}(if: ${written(condition)})`;
  }

  /** The whole of it; `given` are variables that somebody else sends. */
  operation(body: string, ...given: readonly string[]): Operation {
    const below = [`{ ${body} }`, ...this.fragments].join('\n');
    // A value that was drawn and not taken leaves a variable behind that nothing uses.
    const used = [...this.variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(below));
    const declared = [...given, ...used.map(([, { declaration }]) => declaration)];
    const variables = Object.fromEntries(used.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
    return { text: `query Generated${declared.length === 0 ? '' : `(${declared.join(', ')})`} ${below}`, variables };
  }
}

interface Variable {
  readonly declaration: string;
  /** Undefined where none is sent. */
  readonly value: unknown;
}
