import { curl } from './curl.js';
import { javascript } from './javascript.js';
import { powerQuery } from './powerQuery.js';
import { python } from './python.js';
import { r } from './r.js';
import type { Writer } from './request.js';

/** The languages that a query can be copied in, by what they are called in the menu. */
export const LANGUAGES: Readonly<Record<string, Writer>> = {
  curl,
  'Python (requests, pandas)': python,
  'R (httr2)': r,
  'JavaScript (fetch)': javascript,
  'Power Query (M)': powerQuery,
};
