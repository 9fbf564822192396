import type { GraphQLSchema } from 'graphql';
import type { Choices } from './choices.ts';
import { type Literal, sent, Use, written } from './literals.ts';
import type { Samples } from './samples.ts';

/** How a variable gets its value. */
type Giving = 'sent' | 'sentOverDefault' | 'default';

/** An operation in the making: what belongs to the whole of it. */
export class Draft {
  /** How many more lists and conditions there may be, so that a statement stays one that a database answers quickly. */
  lists = 6;
  conditions = 9;

  readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  /** The type behind each alias that several fields share: under one key it has to be the same. */
  readonly shapes = new Map<string, string>();
  private readonly declared: string[] = [];
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
      this.declared.push(`$${name}: ${type}`);
      if (choices.chance(50)) this.variables[name] = null;
      return new Use(name);
    }
    const giving = choices.oneOf<Giving>(['sent', 'sentOverDefault', 'default']);
    this.declared.push(`$${name}: ${type}${giving === 'sent' ? '' : ` = ${written(value)}`}`);
    if (giving !== 'default') this.variables[name] = plain;
    return new Use(name);
  }

  /** Now and then @include or @skip. */
  directive(): string {
    const { choices } = this;
    if (!choices.chance(7)) return '';
    const condition = this.perhapsVariable(choices.chance(50), 'Boolean!', { percent: 50 });
    return ` @${choices.oneOf(['include', 'skip'])}(if: ${written(condition)})`;
  }

  /** The whole document. */
  text(body: string): string {
    const head = this.declared.length === 0 ? '' : `(${this.declared.join(', ')})`;
    return [`query Generated${head} { ${body} }`, ...this.fragments].join('\n');
  }
}
