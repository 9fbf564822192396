import type { View } from '../chart.js';
import { numberAt } from '../rows.js';

/** A sentence on what a list has beyond what is drawn; null where that is everything. */
export function beyond({ rows, language, formats }: View, total: string): string | null {
  const left = numberAt(rows[0], total) - rows.length;
  if (left <= 0) return null;
  return language === 'en' ? `And ${formats.count(left)} more.` : `另有 ${formats.count(left)} 項未列出。`;
}
