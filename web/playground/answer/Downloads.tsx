import { useState } from 'react';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import { download, FILE_FORMATS, type FileFormat } from './download.js';
import type { Run } from './run.js';

/** A button for each kind of file, and what came of the last one that was pressed. */
export function Downloads({ run }: { run: Run }) {
  const words = WORDS[useLanguage()];
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);

  const save = async (format: FileFormat) => {
    setFailed(false);
    setSaid(words.downloading(format.name));
    try {
      setSaid(words.downloaded(await download(run, format)));
    } catch (error) {
      setFailed(true);
      setSaid(words.downloadFailed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <fieldset className="downloads" aria-label={words.download}>
        {FILE_FORMATS.map((format) => (
          <button type="button" key={format.name} title={`${words.download}: ${format.name}`} onClick={() => save(format)}>
            <span aria-hidden="true">↓ </span>
            {format.name}
          </button>
        ))}
      </fieldset>
      <span role="status" className={failed ? 'answer-said failed' : 'answer-said'}>
        {said}
      </span>
    </>
  );
}
