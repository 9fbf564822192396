import { FILTERS } from './filters.js';
import { LEVELS } from './levels.js';
import { LOOKUPS } from './lookups.js';
import { ORDERS } from './orders.js';
import type { QueryClass } from './QueryClass.js';

export const CLASSES: readonly QueryClass[] = [...LOOKUPS, ...LEVELS, ...FILTERS, ...ORDERS];
