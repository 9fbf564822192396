import { useLanguage } from '../../language.js';
import type { Scene } from '../canvas/scene.js';
import { typeName, wayName } from '../data/ways.js';
import type { Filters } from '../picture/filters.js';
import { WORDS } from '../words.js';
import { TypeMark } from './TypeMark.js';

interface FilterProperties {
  readonly scene: Scene;
  readonly filters: Filters;
  readonly onChange: (filters: Partial<Filters>) => void;
}

/** What of the canvas is seen: types of entities and of facts, years, confidence. */
export function FilterPanel({ scene, filters, onChange }: FilterProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const toggled = (out: readonly string[], type: string) => (out.includes(type) ? out.filter((each) => each !== type) : [...out, type]);
  const year = (value: string) => (/^\d{4}$/.test(value) ? Number(value) : null);
  return (
    <details className="fold">
      <summary>{words.filters}</summary>
      <fieldset className="choices">
        <legend>{words.entityTypes}</legend>
        {scene.types.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!filters.types.includes(type)}
              onChange={() => onChange({ types: toggled(filters.types, type) })}
            />
            <TypeMark type={type} /> {typeName(type, language)}
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>{words.factTypes}</legend>
        {scene.factTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!filters.facts.includes(type)}
              onChange={() => onChange({ facts: toggled(filters.facts, type) })}
            />
            {wayName(type, language)}
          </label>
        ))}
      </fieldset>
      <fieldset className="years">
        <legend>{words.years}</legend>
        <YearField label={words.from} value={filters.from} onChange={(value) => onChange({ from: year(value) })} />
        <YearField label={words.to} value={filters.to} onChange={(value) => onChange({ to: year(value) })} />
        <label>
          <input type="checkbox" checked={filters.undated} onChange={() => onChange({ undated: !filters.undated })} /> {words.undated}
        </label>
      </fieldset>
      <label className="sure">
        {words.sureAtLeast(filters.sure)}
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={filters.sure}
          onChange={({ target }) => onChange({ sure: target.valueAsNumber })}
        />
      </label>
    </details>
  );
}

/** A year counts once its four digits are there; the field keeps what is being typed. */
function YearField({ label, value, onChange }: { label: string; value: number | null; onChange: (value: string) => void }) {
  return (
    <label>
      {label}
      <input
        key={value ?? ''}
        inputMode="numeric"
        pattern="\d{4}"
        maxLength={4}
        defaultValue={value ?? ''}
        onBlur={({ target }) => onChange(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && onChange(currentTarget.value)}
      />
    </label>
  );
}
