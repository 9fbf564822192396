import { webAddress } from './address.js';

/** A link out of the site, or only its text where that is no address of the web. */
export function WebLink({ address, text }: { address: string; text: string }) {
  const safe = webAddress(address);
  return safe === null ? text : <a href={safe}>{text}</a>;
}
