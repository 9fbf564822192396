import type { Facts } from '../projection/Projection.js';
import type { Way } from './graphOf.js';

/** How many facts each entity stands in: at their beginning, at their end, or at either. */
export function degree({ count, from, to }: Facts, way: Way): Float64Array {
  const degrees = new Float64Array(count);
  const add = (ends: Uint32Array) => {
    for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  };
  if (way !== 'IN') add(from);
  if (way !== 'OUT') add(to);
  return degrees;
}
