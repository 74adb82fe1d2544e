import { addMonths } from '../../../../shared/catalogue/calendar.ts';
import { fundingHorizon } from '../../../../shared/catalogue/funding.ts';
import { dayText, numberText } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import type { ChainCell } from '../../../document/chain/chainTable.ts';
import { reportTexts } from '../../../texts/report.ts';
import { softHyphens } from '../../../ui/format/softHyphens.ts';
import type { Report } from '../source/reportOf.ts';

interface ReportMatrixProps {
  readonly report: Report;
  /** ISO day the numbers are of. */
  readonly day: string;
  readonly language: Language;
}

/** The chain in numbers: groups by life phase, then the transitions. Gaps are words, so that a copier is enough. */
export function ReportMatrix({ report, day, language }: ReportMatrixProps) {
  const { table, grouping, office } = report;
  const texts = reportTexts[language];
  const numberIn = ({ offers, ending }: ChainCell) =>
    ending === 0 ? numberText(offers, language) : `${numberText(offers, language)} (${numberText(ending, language)})`;
  const cellText = (cell: ChainCell) =>
    cell.kind === 'gap' ? texts.gap : cell.kind === 'not-intended' ? texts.notIntendedShort : numberIn(cell);
  const transitions = table.phases.flatMap(({ transition }) => transition ?? []);
  return (
    <>
      <table className="sheet-table matrix">
        <caption>{texts.matrix[grouping]}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row[grouping]}</th>
            {table.phases.map(({ id, name, ages }) => (
              <th key={id} scope="col">
                {softHyphens(name)}
                {ages !== '' && <span className="sheet-second">{ages}</span>}
              </th>
            ))}
            <th scope="col">{texts.sum}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, name, cells, sum }) => (
            <tr key={id}>
              <th scope="row">{softHyphens(name)}</th>
              {cells.map((cell) => (
                <td key={cell.name} className={cell.kind}>
                  {cellText(cell)}
                </td>
              ))}
              <td className="sum">{numberIn(sum)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{texts.phaseSums}</th>
            {table.phases.map(({ id, sum }) => (
              <td key={id}>{numberIn(sum)}</td>
            ))}
            <td>{numberIn(table.sum)}</td>
          </tr>
        </tbody>
      </table>
      <p className="sheet-note">
        {texts.matrixNote} {office !== null && texts.matrixKey(dayText(addMonths(day, fundingHorizon), language))}{' '}
        {texts.unplaced(report.counts.withoutPhase, report.counts.withoutGroup)}
      </p>
      <table className="sheet-table transitions">
        <caption>{texts.transitions}</caption>
        <tbody>
          {transitions.map((cell) => (
            <tr key={cell.name}>
              <th scope="row">{cell.name}</th>
              <td className={cell.kind}>{cellText(cell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
