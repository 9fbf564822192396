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
  const bar = new progress.SingleBar({ stream, format: barText, clearOnComplete: true, hideCursor: true, barsize: 30 });
  let writing = false;
  return ({ file, stage, rows, of = 0 }) => {
    // The next file is checked meanwhile; one bar shows one file.
    if (stage === 'reading' && writing) return;
    writing = stage === 'writing';
    if (stage === 'done') return bar.stop();
    const payload = { file, stage };
    if (!bar.isActive) bar.start(of, rows, payload);
    bar.setTotal(of);
    bar.update(rows, payload);
  };
}

/** "projects.csv [=====-----] 5000 of 10000 rows written"; while a file is checked nobody knows how long it is. */
function barText(options: progress.Options, { value, total, progress: share }: progress.Params, payload: Progress): string {
  const { file, stage } = payload;
  if (total === 0) return `${file}: ${value} rows ${WORDS[stage]}`;
  return `${file} [${progress.Format.BarFormat(share, options)}] ${value} of ${total} rows ${WORDS[stage]}`;
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
