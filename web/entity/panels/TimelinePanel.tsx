import { useCallback, useRef } from 'react';
import { useLanguage } from '../../language.js';
import type { Formats } from '../../page/formats.js';
import { useWidth } from '../../page/useWidth.js';
import { WORDS } from '../words.js';
import { LazyPanel } from './LazyPanel.js';
import { loadYears, ticks, type Year, type Years } from './timeline.js';

/** When the facts of an entity began and ended. */
export function TimelinePanel({ id, formats }: { id: string; formats: Formats }) {
  const words = WORDS[useLanguage()];
  return (
    <LazyPanel
      title={words.timeline}
      about={words.timelineAbout}
      load={useCallback(() => loadYears(id), [id])}
      empty={words.noDates}
      isEmpty={({ years }) => years.length === 0}
    >
      {(value) => <Timeline value={value} formats={formats} />}
    </LazyPanel>
  );
}

function Timeline({ value: { years, undated }, formats }: { value: Years; formats: Formats }) {
  const words = WORDS[useLanguage()];
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const busy = years.filter(({ started, ended }) => started + ended > 0);
  return (
    <>
      <ul className="legend">
        <li>
          <span className="began" /> {words.started}
        </li>
        <li>
          <span className="ended" /> {words.ended}
        </li>
      </ul>
      <div ref={place}>
        {width > 0 && <Bars years={years} width={width} label={`${words.timeline}: ${years[0]?.year}–${years.at(-1)?.year}`} />}
      </div>
      {undated > 0 && <p className="quiet">{words.undated(formats.count(undated))}</p>}
      <details>
        <summary>{words.asList}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.started}</th>
              <th scope="col">{words.ended}</th>
            </tr>
          </thead>
          <tbody>
            {busy.map(({ year, started, ended }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{started}</td>
                <td>{ended}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const [HEIGHT, FOOT] = [150, 20];

/** What began stands above the line, what ended below it. */
function Bars({ years, width, label }: { years: readonly Year[]; width: number; label: string }) {
  const [up, down] = [Math.max(1, ...years.map(({ started }) => started)), Math.max(...years.map(({ ended }) => ended))];
  const unit = (HEIGHT - FOOT - 16) / (up + down);
  const [step, line] = [width / years.length, 14 + up * unit];
  const bar = Math.min(28, step * 0.8);
  const written = new Set(ticks(years, Math.floor(width / 52)));
  const most = years.findIndex(({ started }) => started === up);
  return (
    <svg className="timeline" width={width} height={HEIGHT} role="img" aria-label={label}>
      {years.map(({ year, started, ended }, index) => {
        const middle = (index + 0.5) * step;
        return (
          <g key={year}>
            <title>{`${year}: ${started} / ${ended}`}</title>
            <rect x={middle - step / 2} y={0} width={step} height={HEIGHT} fill="transparent" />
            <rect className="began" x={middle - bar / 2} y={line - started * unit} width={bar} height={started * unit} />
            <rect className="ended" x={middle - bar / 2} y={line} width={bar} height={ended * unit} />
            {index === most && (
              <text x={middle} y={line - started * unit - 3} textAnchor="middle">
                {started}
              </text>
            )}
            {written.has(year) && (
              <text x={middle} y={HEIGHT - 4} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={line} y2={line} />
    </svg>
  );
}
