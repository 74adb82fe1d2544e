import { useId } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { chosenTexts } from '../../../texts/chosen.ts';
import { numberText } from '../../../../shared/texts/language.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { useTexts } from '../../../texts/useTexts.ts';

interface ChosenFactsProps {
  readonly chosen: readonly OfferRow[];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What is among the chosen offers, so that nobody changes more than is meant. */
export function ChosenFacts({ chosen, problems }: ChosenFactsProps) {
  const language = useLanguage();
  const texts = useTexts(chosenTexts);
  const headingId = useId();
  const count = (fits: (offer: OfferRow) => boolean) => chosen.filter(fits).length;
  const facts = [
    ...statuses.map((status) => ({
      words: status[language],
      count: count((offer) => offer.archived === null && offer.status === status.id),
    })),
    { words: texts.archived, count: count(({ archived }) => archived !== null) },
    { words: texts.withProblems, count: count(({ id }) => problems.has(id)) },
  ];
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{texts.amongThem}</h3>
      <ul className="chosen-facts">
        {facts
          .filter((fact) => fact.count > 0)
          .map((fact) => (
            <li key={fact.words}>
              <strong>{numberText(fact.count, language)}</strong> {fact.words}
            </li>
          ))}
      </ul>
    </section>
  );
}
