import type { Measured } from '../queries.js';

/** The statements of each class with their values and plans, to see why one costs more than another. */
export function plansOf(measured: readonly Measured[]): string {
  return measured.map(({ result, statements }) => `## ${result.name}\n\n${sectionsOf(statements)}`).join('\n');
}

function sectionsOf(statements: Measured['statements']): string {
  return Object.entries(statements)
    .map(([name, { hits, text, parameters, plan }]) => {
      const values = JSON.stringify(parameters, (_, value) => (isInteger(value) ? value.low : value));
      return `### ${name}: ${hits} dbHits\n\n\`\`\`cypher\n${text}\n// ${values}\n\`\`\`\n\n\`\`\`text\n${plan}\n\`\`\`\n`;
    })
    .join('\n');
}

function isInteger(value: unknown): value is { readonly low: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
