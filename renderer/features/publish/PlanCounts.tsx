import type { ExportPlan } from '../../../shared/exports/exportPlan.ts';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';

/** How much goes out, in figures and in a sentence. */
export function PlanCounts({ plan }: { plan: ExportPlan }) {
  const texts = useTexts(publishTexts);
  const number = new Intl.NumberFormat(useLocale());
  const counts = {
    offers: plan.offers,
    partners: plan.partners,
    places: plan.places,
    languages: plan.languages.length,
  } as const;
  return (
    <section className="publish-counts">
      <dl>
        {(['offers', 'partners', 'places', 'languages'] as const).map((count) => (
          <div key={count}>
            <dt>{texts.counts[count]}</dt>
            <dd>{number.format(counts[count])}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.sentence(plan.offers, plan.leftOut.length)}</p>
    </section>
  );
}
