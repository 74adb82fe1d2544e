import type { LeftOutOffer, LeftOutReason } from '../../../shared/exports/exportPlan.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { PlanGroup } from './PlanGroup.tsx';

interface LeftOutOffersProps {
  readonly offers: readonly LeftOutOffer[];
  readonly onOpen: (offer: LeftOutOffer) => void;
}

/** In the order in which they can be dealt with: what can be mended first. */
const groups: readonly { reason: LeftOutReason; icon: IconName }[] = [
  { reason: 'problems', icon: 'error' },
  { reason: 'in-review', icon: 'eye' },
  { reason: 'draft', icon: 'pencil' },
  { reason: 'not-yet', icon: 'clock' },
  { reason: 'expired', icon: 'calendar' },
  { reason: 'paused', icon: 'pause' },
];

/** The offers that stay here, grouped by why; each leads to where it can be mended. */
export function LeftOutOffers({ offers, onOpen }: LeftOutOffersProps) {
  const texts = useTexts(publishTexts);
  const language = useLanguage();
  const whyOf = (offer: LeftOutOffer) =>
    offer.reason === 'problems' ? firstProblem(offer, language, texts.andMore) : texts.why(offer.reason, offer.date);
  return (
    <section aria-labelledby="left-out">
      <div className="publish-head">
        <h2 id="left-out">{texts.stays}</h2>
        <span className="muted">{offers.length === 0 ? texts.allGoOut : texts.staysCount(offers.length)}</span>
      </div>
      {groups.map(({ reason, icon }) => (
        <PlanGroup
          key={reason}
          icon={icon}
          title={texts.reasons[reason]}
          action={reason === 'problems' ? texts.mend : texts.open}
          items={offers
            .filter((offer) => offer.reason === reason)
            .map((offer) => ({
              id: offer.id,
              title: offer.title || texts.untitled,
              why: whyOf(offer),
              onOpen: () => onOpen(offer),
            }))}
        />
      ))}
    </section>
  );
}

function firstProblem({ problems }: LeftOutOffer, language: Language, andMore: (count: number) => string): string {
  const [first] = problems;
  if (first === undefined) return '';
  const sentence = problemText(first, language);
  return problems.length > 1 ? `${sentence} (${andMore(problems.length - 1)})` : sentence;
}
