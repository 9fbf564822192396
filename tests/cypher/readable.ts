import type { Statement } from '../../src/graph/port.js';

/** A statement with a line for each clause, indented by its braces, and its parameters below. */
export function readable({ text, parameters }: Statement): string {
  let depth = 0;
  const lines = text
    .replace(/ (?=(?:CALL \(|WITH |MATCH |RETURN |UNWIND |ORDER BY |LIMIT ))/g, '\n')
    .split('\n')
    .map((clause) => {
      const line = `${'  '.repeat(depth)}${clause.trim()}`;
      depth += (clause.match(/\{/g)?.length ?? 0) - (clause.match(/\}/g)?.length ?? 0);
      return line;
    });
  const values = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}`);
  return `${[...lines, ...values].join('\n')}\n`;
}
