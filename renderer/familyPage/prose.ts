import { element } from '../plainPage/element.ts';
import { shownAddress, webLink } from './links.ts';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g;

/** A line whose web addresses are links. */
const line = (text: string) =>
  text.split(address).map((part, at) => (at % 2 === 1 ? webLink(part, shownAddress(part)) : part));

/** Text as people write it, paragraphs and lists (`- …`), as elements. */
export function prose(text: string): HTMLElement[] {
  const blocks = text
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((written) => written.trim() !== ''))
    .filter((lines) => lines.length > 0);
  return blocks.map((lines) => {
    const isList = lines.every((written) => /^\s*[-*•]\s/.test(written));
    if (isList) {
      return element(
        'ul',
        {},
        lines.map((item) => element('li', {}, line(item.replace(/^\s*[-*•]\s+/, '')))),
      );
    }
    return element(
      'p',
      {},
      lines.flatMap((written, at) => (at === 0 ? line(written) : [element('br'), ...line(written)])),
    );
  });
}
