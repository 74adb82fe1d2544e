import { cellList } from '../../../../shared/cellList.ts';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import type { OfferColumnId } from './offerLayout.ts';
import { wordColumnIds } from './offerWords.ts';
import type { OfferWords, WordColumnId } from './offerWords.ts';
import { titleOf } from './sortOffers.ts';

/** What the cells of each column say in a spreadsheet; pasted back (`readOfferCell`) they mean the same. */
export type CopiedTexts = Readonly<Record<OfferColumnId, (row: OfferRow) => string>>;

export function copiedTexts(words: OfferWords, language: Language): CopiedTexts {
  const day = (value: string | null | undefined) => (value ? dayText(value.slice(0, 10), language) : '');
  const ofWords = Object.fromEntries(
    wordColumnIds.map((id) => [id, (row: OfferRow) => cellList(words[id](row))]),
  ) as Record<WordColumnId, (row: OfferRow) => string>;
  return {
    ...ofWords,
    problems: () => '',
    title: titleOf,
    status: ({ status }) => statuses.find(({ id }) => id === status)?.[language] ?? '',
    reviewed: ({ reviewedOn }) => day(reviewedOn),
    funding: ({ funding }) => day(funding.until),
    validTo: ({ validTo }) => day(validTo),
    archivedOn: ({ archived }) => day(archived?.at),
  };
}
