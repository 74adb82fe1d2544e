import { dayText } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { reportTexts } from '../../../texts/report.ts';
import type { Report } from '../source/reportOf.ts';
import type { FactContext } from '../words/offerFacts.ts';
import { OfficeReportParts } from './OfficeReportParts.tsx';
import { ReportChanges } from './ReportChanges.tsx';
import { ReportMatrix } from './ReportMatrix.tsx';

/** What the clerk adds to the figures. */
export interface ReportWords {
  readonly title: string;
  readonly author: string;
  /** A text of her own, in paragraphs. */
  readonly note: string;
}

interface ReportSheetsProps {
  readonly report: Report;
  readonly words: ReportWords;
  /** The filters that leave offers out, in words; empty where all are counted. */
  readonly narrowedBy: string;
  readonly catalogueName: string;
  readonly context: FactContext;
}

/** The report for the committee. */
export function ReportSheets({ report, words, narrowedBy, catalogueName, context }: ReportSheetsProps) {
  const { language, source } = context;
  const texts = reportTexts[language];
  const { counts, office, changes } = report;
  const paragraphs = words.note.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      <h1>{words.title}</h1>
      <p className="sheet-lead">{catalogueName}</p>
      <p className="sheet-note">{texts.by(words.author, dayText(source.day, language))}</p>
      {paragraphs.map((paragraph, at) => (
        // Nothing tells two paragraphs apart but where they stand.
        <p key={at} className="sheet-prose">
          {paragraph}
        </p>
      ))}
      <p>
        {texts.counted(counts.all.offers, office !== null)}
        {narrowedBy !== '' && ` ${paperTexts[language].narrowedBy(narrowedBy)}`}
      </p>
      <ReportMatrix report={report} day={source.day} language={language} />
      {office !== null && <OfficeReportParts report={office} context={context} />}
      {changes !== null && <ReportChanges changes={changes} now={counts.all.offers} language={language} />}
    </>
  );
}
