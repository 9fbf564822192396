import type { FileReport } from '../file/FileImport.js';
import type { ImportReport } from '../importDirectory.js';

/** What became of each file, or in a dry run would become of it, a line each. */
export function summary({ files }: ImportReport, dryRun: boolean): string {
  const lines = files.map((each) => lineOf(each, dryRun ? 'would be ' : ''));
  const changes = files.some(({ created, updated }) => created + updated > 0);
  return `${[...lines, ...(changes ? [] : ['Nothing has changed.'])].join('\n')}\n`;
}

function lineOf({ file, what, read, created, updated, unchanged, leftOut, odd, postponed }: FileReport, would: string): string {
  const parts = [
    `${read} read`,
    `${created} ${would}created`,
    `${updated} ${would}updated`,
    `${unchanged} unchanged`,
    ...(leftOut > 0 ? [`${leftOut} bad and ${would}left out`] : []),
    ...(odd > 0 ? [`${odd} odd and ${would}imported`] : []),
    ...(postponed > 0 ? [`${postponed} that can be looked up only when the files before are written`] : []),
  ];
  return `${file} (${what}): ${parts.join(', ')}`;
}
