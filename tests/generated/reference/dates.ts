/** Partial dates mean the days from the first to the last that they may be: "2021-05" is 2021-05-01 to 2021-05-31. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** Days are compared as text, so it does no harm that February has no 31st. */
function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-');
  return { first: [year, month ?? '01', day ?? '01'].join('-'), last: [year, month ?? '12', day ?? '31'].join('-') };
}

export function endsBefore(date: string, other: string): boolean {
  return daysOf(date).last < daysOf(other).first;
}

export function overlap(date: string, other: string): boolean {
  return !endsBefore(date, other) && !endsBefore(other, date);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
