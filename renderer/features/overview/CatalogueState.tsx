import { statuses } from '../../../shared/catalogue/vocabulary.ts';
import { useRows } from '../../document/hooks.ts';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';

/** How many offers there are, by how far they are; what is archived does not count. */
export function CatalogueState() {
  const texts = useTexts(overviewTexts);
  const language = useLanguage();
  const number = new Intl.NumberFormat(useLocale());
  const rows = useRows('offers');
  const countOf = (status: string) => rows.filter((row) => row.status === status).length;
  return (
    <section className="overview-part" aria-labelledby="catalogue-state">
      <h2 id="catalogue-state">{texts.state}</h2>
      <dl className="catalogue-state">
        {statuses.toReversed().map((status) => (
          <div key={status.id}>
            <dt>{status[language]}</dt>
            <dd>{number.format(countOf(status.id))}</dd>
          </div>
        ))}
        <div className="total">
          <dt>{texts.total}</dt>
          <dd>{number.format(rows.length)}</dd>
        </div>
      </dl>
    </section>
  );
}
