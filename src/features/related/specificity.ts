/**
 * How much it says that two share an entity that stands in so many facts: 1/ln(degree), the measure of Adamic and Adar
 * ("Friends and neighbors on the Web", Social Networks 25, 2003) with facts for neighbours. Who shares an entity has a
 * fact with it as the other has, so there are two at least.
 */
export function specificity(degree: number): number {
  return 1 / Math.log(Math.max(2, degree));
}

/** Databases add up in any order, and whole numbers come to the same in every one: specificities are added up as billionths. */
const PARTS = 1e9;

export function specificityInParts(degree: number): number {
  return Math.round(PARTS * specificity(degree));
}

/**
 * How closely two are related: what the shared entities say, against the geometric mean of the degrees of the two (the
 * cosine of Salton and McGill, "Introduction to Modern Information Retrieval", 1983).
 * @param parts the specificities of what they share, added up as billionths.
 */
export function closeness(parts: number, degree: number, other: number): number {
  return Number((parts / PARTS / Math.sqrt(Math.max(1, degree) * Math.max(1, other))).toPrecision(12));
}
