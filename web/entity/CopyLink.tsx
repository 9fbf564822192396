import { useState } from 'react';
import { useLanguage } from '../language.js';
import { WORDS } from './words.js';

/** Copies the address of the page, in the language it is read in. */
export function CopyLink() {
  const words = WORDS[useLanguage()];
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <>
      <button type="button" className="bordered" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span className="quiet" role="status">
        {said}
      </span>
    </>
  );
}
