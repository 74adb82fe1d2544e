import type { ListKind, RecordOf } from '../../../shared/catalogue/records.ts';
import { useSession } from '../../document/hooks.ts';
import { useNames } from '../../document/useNames.ts';
import { compareTexts } from '../../texts/compare.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { MarkedText } from '../../ui/values/MarkedText.tsx';
import '../../ui/values/ValueTable.css';
import { compareRows, takePatch } from './compareRows.ts';

interface CompareTableProps<K extends ListKind> {
  readonly kind: K;
  readonly records: readonly [RecordOf[K], RecordOf[K]];
  readonly titles: readonly [string, string];
}

/** The fields in which two records differ, word by word, with the way to take a value over to the other side. */
export function CompareTable<K extends ListKind>({ kind, records, titles }: CompareTableProps<K>) {
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const names = useNames();
  const session = useSession();
  const rows = compareRows(kind, records, names, language);
  const differing = rows.filter((row) => row.texts[0] !== row.texts[1]);
  const same = rows.filter((row) => row.texts[0] === row.texts[1]);
  const [one, other] = records;
  const sides = [
    { side: 0, across: 1, into: one, from: other, icon: 'arrow-left', words: texts.fromRight },
    { side: 1, across: 0, into: other, from: one, icon: 'arrow-right', words: texts.fromLeft },
  ] as const;
  return (
    <>
      {differing.length === 0 ? (
        <p>{texts.allSame}</p>
      ) : (
        <table className="value-table compare-table" aria-label={texts.title}>
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              {titles.map((title, side) => (
                <th key={side} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {sides.map(({ side, across, into, from, icon, words }) => (
                  <td key={side} data-label={titles[side]}>
                    {row.texts[side] === '' ? (
                      <p className="muted">{texts.nothing}</p>
                    ) : (
                      <MarkedText before={row.texts[across]} after={row.texts[side]} without="gone" />
                    )}
                    <Button
                      kind="quiet"
                      size="small"
                      icon={icon}
                      aria-label={texts.takeInto(words, row.label, titles[side])}
                      onPress={() => session.edit(kind, into.id, takePatch(row, from, into))}
                    >
                      {words}
                    </Button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && (
        <details>
          <summary>{texts.same(same.length)}</summary>
          <p className="muted">{same.map(({ label }) => label).join(' · ')}</p>
        </details>
      )}
    </>
  );
}
