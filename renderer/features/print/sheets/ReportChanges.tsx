import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { reportTexts } from '../../../texts/report.ts';
import type { Changes } from '../source/changesSince.ts';
import { titleOf } from '../source/printSource.ts';

interface ReportChangesProps {
  readonly changes: Changes;
  /** How many offers run now. */
  readonly now: number;
  readonly language: Language;
}

/** So many of each kind are named; who reads a report does not read more. */
const mostNamed = 200;

interface Line {
  readonly id: string;
  readonly title: string;
  readonly what: string;
}

/** What became of the offers since a day. */
export function ReportChanges({ changes, now, language }: ReportChangesProps) {
  const texts = reportTexts[language];
  const { untitled } = paperTexts[language];
  const { since, before, added, ended, changed } = changes;
  const day = dayText(since, language);
  const lines = (offers: Changes['added']): Line[] =>
    offers.map((offer) => ({ id: offer.id, title: titleOf(offer) || untitled, what: '' }));
  const parts: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    { title: texts.added(added.length), lines: lines(added) },
    { title: texts.ended(ended.length), lines: lines(ended) },
    {
      title: texts.changed(changed.length),
      lines: changed.map(({ offer, fields }) => ({
        id: offer.id,
        title: titleOf(offer) || untitled,
        what: fields.map((field) => labelOfKey('offers', field, language)).join(', '),
      })),
    },
  ];
  const isSame = added.length + ended.length + changed.length === 0;
  return (
    <section>
      <h2>{texts.changes(day)}</h2>
      {before === 0 ? (
        <p>{texts.nothingBefore(day)}</p>
      ) : isSame ? (
        <p>{texts.nothingChanged}</p>
      ) : (
        <>
          <p>{texts.balance(before, added.length, ended.length, now)}</p>
          {parts
            .filter((part) => part.lines.length > 0)
            .map((part) => (
              <section key={part.title}>
                <h3>{part.title}</h3>
                <ul>
                  {part.lines.slice(0, mostNamed).map(({ id, title, what }) => (
                    <li key={id}>
                      {title}
                      {what !== '' && <span className="sheet-aside"> – {what}</span>}
                    </li>
                  ))}
                  {part.lines.length > mostNamed && <li>{texts.more(part.lines.length - mostNamed)}</li>}
                </ul>
              </section>
            ))}
        </>
      )}
    </section>
  );
}
