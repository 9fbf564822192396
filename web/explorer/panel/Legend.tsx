import { useLanguage } from '../../language.js';
import { typeName } from '../data/ways.js';
import { WORDS } from '../words.js';
import { TypeMark } from './TypeMark.js';

/** The types that are drawn, and how they look. */
export function Legend({ types }: { types: readonly string[] }) {
  const language = useLanguage();
  return (
    <ul className="canvas-legend" aria-label={WORDS[language].legend}>
      {types.map((type) => (
        <li key={type}>
          <TypeMark type={type} /> {typeName(type, language)}
        </li>
      ))}
    </ul>
  );
}
