import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Command } from '../../../../shared/document/commands.ts';
import { useSession } from '../../../document/hooks.ts';
import { useArchiving } from '../../../document/useArchiving.ts';
import { usePerformSaid } from '../../../document/usePerformSaid.ts';
import { chosenTexts } from '../../../texts/chosen.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { titleOf } from '../list/sortOffers.ts';
import { duplicateOffer } from '../record/duplicateOffer.ts';

/**
 * What can be done to several offers without a question; each is one act that one step takes back.
 * @param author stands in the offers as the one who checked them
 * @param onChoose chooses other offers in their place
 */
export function useChosenActs(chosen: readonly OfferRow[], author: string, onChoose: (ids: readonly string[]) => void) {
  const session = useSession();
  const texts = useTexts(chosenTexts);
  const perform = usePerformSaid();
  const archiving = useArchiving('offers');
  const { copyOf } = useTexts(recordsTexts);

  const archived = chosen.filter((offer) => offer.archived !== null);
  const present = chosen.filter((offer) => offer.archived === null);

  return {
    archived,
    present,
    review: () => {
      const day = dayOf(new Date());
      void perform(
        present.flatMap(({ id }): Command[] => [
          { do: 'set', kind: 'offers', id, key: 'reviewedOn', value: day },
          { do: 'set', kind: 'offers', id, key: 'reviewedBy', value: author },
        ]),
        texts.reviewedNow(present.length),
      );
    },
    archive: () => archiving.archive(present.map(({ id }) => id)),
    restore: () => archiving.restore(archived.map(({ id }) => id)),
    duplicate: async () => {
      const offers = chosen.flatMap(({ id }) => session.projection.record('offers', id) ?? []);
      const copies = offers.map((offer) => duplicateOffer(offer, copyOf(titleOf(offer))));
      const act = await perform(
        copies.map((record) => ({ do: 'create', kind: 'offers', record })),
        texts.duplicatedNow(copies.length),
      );
      if (act !== null) onChoose(copies.map(({ id }) => id));
    },
  };
}
