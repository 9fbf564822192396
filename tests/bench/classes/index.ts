import { AGGREGATES } from './aggregates.js';
import { FILTERS } from './filters.js';
import { GROUPS } from './groups.js';
import { LEVELS } from './levels.js';
import { LOOKUPS } from './lookups.js';
import { ORDERS } from './orders.js';
import type { QueryClass } from './QueryClass.js';
import { RELATED_MEASURES } from './relatedMeasures.js';
import { SURVEYS } from './surveys.js';

export const CLASSES: readonly QueryClass[] = [
  ...LOOKUPS,
  ...LEVELS,
  ...FILTERS,
  ...ORDERS,
  ...AGGREGATES,
  ...GROUPS,
  ...RELATED_MEASURES,
  ...SURVEYS,
];
