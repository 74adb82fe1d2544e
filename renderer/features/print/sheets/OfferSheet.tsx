import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { titleOf } from '../source/printSource.ts';
import { checkedText, offerFacts } from '../words/offerFacts.ts';
import type { FactContext } from '../words/offerFacts.ts';
import { FactList } from './FactList.tsx';
import { OfficeFacts } from './OfficeFacts.tsx';

interface OfferSheetProps {
  readonly offer: PublishedOffer;
  readonly context: FactContext;
  readonly publisher: string;
  /** A class name: whether it shows before it is printed. */
  readonly look: string;
}

/** The German text; what is not written in German yet, in the language there is. */
const proseOf = (texts: Readonly<Record<string, string>>): string => texts['de'] ?? Object.values(texts)[0] ?? '';

/** One offer on a page of its own, to hang up or to hand out. */
export function OfferSheet({ offer, context, publisher, look }: OfferSheetProps) {
  const { language, source } = context;
  const texts = paperTexts[language];
  const [summary, description] = [proseOf(offer.summary), proseOf(offer.description)];
  const record = source.office?.offer(offer.id);
  return (
    <section className={`sheet ${look}`}>
      <h1>{titleOf(offer) || texts.untitled}</h1>
      {summary !== '' && <p className="sheet-lead">{summary}</p>}
      <FactList facts={offerFacts(offer, context)} />
      {description !== '' && <p className="sheet-prose">{description}</p>}
      {offer.easyLanguage !== null && (
        <section className="sheet-easy">
          <h2>{texts.easyLanguage}</h2>
          <p className="sheet-prose">{offer.easyLanguage}</p>
        </section>
      )}
      {record !== undefined && <OfficeFacts offer={record} context={context} />}
      <p className="sheet-foot">
        {[publisher === '' ? '' : texts.publishedBy(publisher), checkedText(offer, language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </section>
  );
}
