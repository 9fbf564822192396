import type { ReactNode } from 'react';
import { useLanguage } from '../../language.js';
import { useLoaded } from '../../page/useLoaded.js';
import { samples } from '../data/samples.js';
import { typeName } from '../data/ways.js';
import { WORDS } from '../words.js';
import { TypeMark } from './TypeMark.js';

/** What stands on the empty canvas: the search, and three ways in, whatever graph is served. */
export function Samples({ search, onChoose }: { search: ReactNode; onChoose: (id: string) => void }) {
  const language = useLanguage();
  const words = WORDS[language];
  const loaded = useLoaded(samples);
  return (
    <section className="samples" aria-labelledby="begin">
      <h2 id="begin">{words.begin}</h2>
      {search}
      <p className="note">{words.beginHow}</p>
      {loaded.state === 'loading' && <p role="status">{words.loading}</p>}
      {loaded.state === 'failed' && <p role="alert">{words.samplesFailed}</p>}
      <ul>
        {loaded.state === 'ready' &&
          loaded.value.map(({ id, type, names, degree }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoose(id)}>
                <TypeMark type={type} />
                <strong>{names[language]}</strong>
                <small>
                  {typeName(type, language)} · {words.connections(degree)}
                </small>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
