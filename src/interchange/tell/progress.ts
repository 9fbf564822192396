import progress from 'cli-progress';
import type { Progress } from '../file/FileImport.js';

/** Between two lines about the same file pass so many milliseconds. */
const PAUSE = 5_000;

const WORDS = Object.freeze({ reading: 'checked', writing: 'written', done: 'done' });

/** Shows how far an import is: a bar in a terminal, and where there is none a line now and then. */
export function progressOn(stream: NodeJS.WriteStream): (progress: Progress) => void {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): (progress: Progress) => void {
  const bar = new progress.SingleBar({
    stream,
    format: '{file} [{bar}] {value} {what}',
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  return ({ file, stage, rows, of = 0 }) => {
    if (stage === 'done') return bar.stop();
    if (!bar.isActive) bar.start(0, 0);
    // While a file is checked nobody knows how long it is.
    bar.setTotal(of);
    bar.update(rows, { file, what: `rows ${WORDS[stage]}` });
  };
}

/** A line when the writing of a long file begins, and then every few seconds. */
function lines(stream: NodeJS.WriteStream): (progress: Progress) => void {
  let last = Date.now();
  let begun = '';
  return ({ file, stage, rows, of = 0 }) => {
    const begins = stage === 'writing' && rows < of && begun !== file;
    if (stage === 'done') begun = '';
    if (stage === 'done' || (!begins && Date.now() - last < PAUSE)) return;
    if (begins) begun = file;
    last = Date.now();
    stream.write(`${file}: ${rows}${of > 0 ? ` of ${of}` : ''} rows ${WORDS[stage]}\n`);
  };
}
