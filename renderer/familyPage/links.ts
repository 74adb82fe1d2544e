import { element } from '../plainPage/element.ts';
import type { Content } from '../plainPage/element.ts';

/** A link to the web; text alone where the address is no http or https, whatever the data says. */
export function webLink(address: string, ...content: readonly Content[]): HTMLElement {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return element('span', {}, ...content);
  return element('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank' }, ...content);
}

/** A link that calls; text alone where nobody could read the number. */
export const phoneLink = ({
  written,
  e164,
}: {
  readonly written: string;
  readonly e164: string | null;
}): HTMLElement =>
  e164 !== null && /^\+?\d+$/.test(e164)
    ? element('a', { href: `tel:${e164}`, dir: 'ltr' }, written)
    : element('span', { dir: 'ltr' }, written);

/** A link that writes a letter; text alone where it is no address. */
export const mailLink = (email: string): HTMLElement =>
  /^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(email)
    ? element('a', { href: `mailto:${email}`, dir: 'ltr' }, email)
    : element('span', { dir: 'ltr' }, email);

/** A web address as people say it: `lindenau.example.org/familie`. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
