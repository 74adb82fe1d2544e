import type { Colleague } from '../../../../shared/rpc/exchangeCalls.ts';
import { exchangeTexts } from '../../../texts/exchange.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { personName } from '../../../texts/people.ts';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';

interface ColleaguesProps {
  readonly colleagues: readonly Colleague[];
  /** Goes to what they sent. */
  readonly onMerge: () => void;
}

/** Who else exchanges through the folder: when they last did, what they lack of ours and we of theirs. */
export function Colleagues({ colleagues, onMerge }: ColleaguesProps) {
  const texts = useTexts(exchangeTexts);
  const language = useLanguage();
  const lacking = (count: number | null) =>
    count === null ? texts.unknown : count === 0 ? texts.nothingLacks : texts.changes(count);
  if (colleagues.length === 0) return <p className="muted">{texts.noColleagues}</p>;
  return (
    <table className="settings-table">
      <caption>{texts.colleagues}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.who}</th>
          <th scope="col">{texts.columns.lastSeen}</th>
          <th scope="col">{texts.columns.theyLack}</th>
          <th scope="col">{texts.columns.youLack}</th>
        </tr>
      </thead>
      <tbody>
        {colleagues.map(({ replica, author, workplace, lastSeen, lacksOfMine, lackOfTheirs, mergeId }) => (
          <tr key={replica}>
            <th scope="row">
              {personName(author, language)}
              {workplace !== '' && <span className="muted small"> {workplace}</span>}
            </th>
            <td data-label={texts.columns.lastSeen}>{momentText(new Date(lastSeen), language)}</td>
            <td data-label={texts.columns.theyLack}>{lacking(lacksOfMine)}</td>
            <td data-label={texts.columns.youLack}>
              {lacking(lackOfTheirs)}
              {mergeId !== null && (
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={texts.lookAt(personName(author, language))}
                  onPress={onMerge}
                >
                  {texts.look}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
