import { entitiesOf, type Picture, type Place } from '../picture/picture.js';

/** Turning by the golden angle never comes back to the same direction, as the seeds of a sunflower never do. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACE = 40;

/** Where everything on the canvas stands before the layout: what has a place there, what is new around what it was found by. */
export function startPlaces(picture: Picture): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>(Object.entries(picture.places));
  let placed = 0;
  for (const { of, added } of picture.steps) {
    const centre = (of === null ? undefined : places.get(of)) ?? { x: 0, y: 0 };
    added.forEach((id, index) => {
      placed++;
      if (places.has(id)) return;
      // Not twice in the same place, whatever is expanded how often.
      const [angle, far] = [placed * GOLDEN_ANGLE, SPACE * Math.sqrt(index + (of === null ? 0 : 2))];
      places.set(id, { x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) });
    });
  }
  return new Map(entitiesOf(picture).map((id) => [id, places.get(id) ?? { x: 0, y: 0 }]));
}
