import type { Language } from '../../../shared/texts/language.ts';
import type { HandbookPage } from '../../texts/handbook/handbookPage.ts';
import { matches, searchable } from '../../ui/format/fold.ts';
import type { Query } from '../../ui/format/fold.ts';
import { handbookPages } from './handbookPages.ts';
import { handbookPageIds } from './pageIds.ts';
import type { HandbookPageId } from './pageIds.ts';

/** A page of the Handbuch in which something was found. */
export interface FoundPage {
  readonly id: HandbookPageId;
  readonly title: string;
  /** The first heading or sentence that holds every word; null where its title does, or only the page as a whole. */
  readonly passage: string | null;
}

const sentencesOf = ({ purpose, often, ifs }: HandbookPage): readonly string[] => [
  ...often.map(({ what }) => what),
  ...[purpose, ...often.map(({ how }) => how), ...ifs.flatMap(({ when, then }) => [when, then])].flatMap((text) =>
    text.split(/(?<=[.?!:])\s+/),
  ),
];

/** The pages that hold every word of the query, those whose titles do first; all of them where nothing is asked. */
export function findHandbookPages(query: Query, language: Language): readonly FoundPage[] {
  const [titled, others]: [FoundPage[], FoundPage[]] = [[], []];
  for (const id of [...handbookPageIds.views, ...handbookPageIds.more]) {
    const page = handbookPages[id].text[language];
    const { title } = page;
    if (matches(query, searchable(title))) {
      titled.push({ id, title, passage: null });
      continue;
    }
    const sentences = sentencesOf(page);
    if (!matches(query, ...sentences.map(searchable))) continue;
    others.push({ id, title, passage: sentences.find((sentence) => matches(query, searchable(sentence))) ?? null });
  }
  return [...titled, ...others];
}
