import { useEffect, useId, useState } from 'react';

/** Milliseconds without a movement after which it counts: nobody wants an answer for each step on the way. */
const PAUSE = 250;

interface ConfidenceSliderProperties {
  /** What a share means: "at least 80 % sure". */
  readonly label: (share: string) => string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How sure something is, from 0 to 1 in steps of a twentieth. */
export function ConfidenceSlider({ label, value, onChange }: ConfidenceSliderProperties) {
  const id = useId();
  const [moved, setMoved] = useState(value);
  useEffect(() => setMoved(value), [value]);
  useEffect(() => {
    if (moved === value) return;
    const timer = setTimeout(() => onChange(moved), PAUSE);
    return () => clearTimeout(timer);
  }, [moved, value, onChange]);
  const words = label(`${Math.round(moved * 100)}%`);
  return (
    <div className="field">
      <label htmlFor={id}>{words}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={moved}
        aria-valuetext={words}
        onChange={({ target }) => setMoved(Number(target.value))}
      />
    </div>
  );
}
