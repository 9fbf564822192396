/** The media types that a client names in `Accept`, each with its parameters and without blanks and quotes. */
export function acceptedTypes(accept = ''): string[] {
  return accept.split(',').map((each) => each.replace(/[\s"]/g, ''));
}
