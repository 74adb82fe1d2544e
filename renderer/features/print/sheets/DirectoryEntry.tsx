import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { titleOf } from '../source/printSource.ts';
import { offerFacts } from '../words/offerFacts.ts';
import type { FactContext, FactId } from '../words/offerFacts.ts';
import { FactList } from './FactList.tsx';

interface DirectoryEntryProps {
  readonly offer: PublishedOffer;
  readonly context: FactContext;
  readonly look: string;
}

/** What one looks up in a directory; the rest stands on the sheet of the offer. */
const lookedUp: ReadonlySet<FactId> = new Set<FactId>([
  'who',
  'when',
  'where',
  'cost',
  'access',
  'contacts',
  'provider',
]);

/** One offer in the directory. */
export function DirectoryEntry({ offer, context, look }: DirectoryEntryProps) {
  const summary = offer.summary['de'] ?? '';
  return (
    <section className={`directory-entry ${look}`}>
      <h4>{titleOf(offer) || paperTexts[context.language].untitled}</h4>
      {summary !== '' && <p>{summary}</p>}
      <FactList look="directory-facts" facts={offerFacts(offer, context).filter(({ id }) => lookedUp.has(id))} />
    </section>
  );
}
