import { bodyOf, type Request } from './request.js';

/** A command for a POSIX shell. In single quotes every character stands for itself; a single quote ends them, is escaped, and begins them again. */
export function curl(request: Request): string {
  return [
    `curl --silent --show-error ${quoted(`${request.origin}/graphql`)}`,
    `--header 'content-type: application/json'`,
    `--data-binary ${quoted(bodyOf(request))}`,
  ].join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
