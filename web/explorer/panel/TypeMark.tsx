import { lookOf, type TypeLook } from '../../entities/typeLooks.js';

/** Corners within a square of 12, of the same area. */
export const CORNERS: Readonly<Record<Exclude<TypeLook['shape'], 'circle'>, string>> = {
  square: '1.6,1.6 10.4,1.6 10.4,10.4 1.6,10.4',
  diamond: '6,-0.2 12.2,6 6,12.2 -0.2,6',
  triangle: '6,-1 12.6,10.4 -0.6,10.4',
};

/** The shape and colour of a type, as the canvas draws it. */
export function TypeMark({ type }: { type: string }) {
  const { colour, shape } = lookOf(type);
  return (
    <svg className="type-mark" viewBox="-1 -1 14 14" width="13" height="13" aria-hidden="true" style={{ fill: colour }}>
      {shape === 'circle' ? <circle cx="6" cy="6" r="5" /> : <polygon points={CORNERS[shape]} />}
    </svg>
  );
}
