import { addMonths } from '../../../../shared/catalogue/calendar.ts';
import { fundingHorizon } from '../../../../shared/catalogue/funding.ts';
import { responsibleFirst } from '../../../../shared/catalogue/offerPartners.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { reportTexts } from '../../../texts/report.ts';
import { titleOf } from '../source/printSource.ts';
import type { OfficeReport } from '../source/reportOf.ts';
import type { FactContext } from '../words/offerFacts.ts';

interface OfficeReportPartsProps {
  readonly report: OfficeReport;
  readonly context: FactContext;
}

/** Gaps in words, what is not intended and why, and the projects whose funding ends. */
export function OfficeReportParts({ report, context: { source, language } }: OfficeReportPartsProps) {
  const texts = reportTexts[language];
  const { gaps, notIntended, ending } = report;
  const columns = texts.endingColumns;
  return (
    <>
      <section>
        <h2>{texts.gaps}</h2>
        {gaps.transitions.length + gaps.groups.length === 0 && <p>{texts.noGaps}</p>}
        <ul>
          {gaps.transitions.map(({ name }) => (
            <li key={name}>{texts.transitionGap(name)}</li>
          ))}
          {gaps.groups.map(({ id, name, phases }) => (
            <li key={id}>{texts.gapAt(name, phases)}</li>
          ))}
        </ul>
      </section>
      {notIntended.length > 0 && (
        <section>
          <h2>{texts.notIntendedTitle}</h2>
          <ul>
            {notIntended.map(({ markId, name, reason }) => (
              <li key={markId}>
                {name}
                {reason !== '' && <span className="sheet-aside"> – {reason}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{texts.ending}</h2>
        {ending.length === 0 ? (
          <p>{texts.noEnding(dayText(addMonths(source.day, fundingHorizon), language))}</p>
        ) : (
          <table className="sheet-table ending">
            <thead>
              <tr>
                <th scope="col">{columns.offer}</th>
                <th scope="col">{columns.provider}</th>
                <th scope="col">{columns.source}</th>
                <th scope="col">{columns.until}</th>
              </tr>
            </thead>
            <tbody>
              {ending.map(({ offer, funding }) => {
                const [first] = responsibleFirst(offer.partners);
                return (
                  <tr key={offer.id}>
                    <th scope="row">{titleOf(offer) || paperTexts[language].untitled}</th>
                    <td>{source.partners.get(first?.partnerId ?? '')?.name ?? ''}</td>
                    <td>{funding.source ?? ''}</td>
                    <td className="day">{funding.until === null ? '' : dayText(funding.until, language)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
