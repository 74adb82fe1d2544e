import type { ExchangeState } from '../../../../shared/rpc/exchangeCalls.ts';
import { Refusal } from '../../../../shared/refusal.ts';
import { refusalText } from '../../../../shared/texts/refusals.ts';
import { exchangeTexts } from '../../../texts/exchange.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { Colleagues } from './Colleagues.tsx';

interface ExchangeFolderProps {
  readonly state: ExchangeState;
  readonly folder: string;
  readonly isWorking: boolean;
  readonly onNow: () => void;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
  readonly onAutomatic: (automatic: boolean) => void;
  readonly onMerge: () => void;
}

/** The folder that is set: whether it can be reached, when it was last used, what lies in it. */
export function ExchangeFolder(props: ExchangeFolderProps) {
  const { state, folder, isWorking, onNow, onChoose, onLeave, onAutomatic, onMerge } = props;
  const { reach, lastWritten, lastRead, automatic, colleagues, unreadable } = state;
  const texts = useTexts(exchangeTexts);
  const language = useLanguage();
  const moment = (at: string | null) => (at === null ? texts.notYet : momentText(new Date(at), language));
  return (
    <>
      {reach !== 'ok' && reach !== 'none' && <Notice kind="warn">{texts.troubles[reach]}</Notice>}
      <dl className="settings-facts">
        <div>
          <dt>{texts.folder}</dt>
          <dd>{folder}</dd>
        </div>
        <div>
          <dt>{texts.lastWritten}</dt>
          <dd>{moment(lastWritten)}</dd>
        </div>
        <div>
          <dt>{texts.lastRead}</dt>
          <dd>{moment(lastRead)}</dd>
        </div>
      </dl>
      {isWorking && <Progress label={texts.working} share={null} />}
      <div className="settings-acts">
        <Button icon="merge" isDisabled={isWorking} onPress={onNow}>
          {texts.now}
        </Button>
        <Button icon="folder" isDisabled={isWorking} onPress={onChoose}>
          {texts.chooseOther}
        </Button>
        <Button kind="quiet" isDisabled={isWorking} onPress={onLeave}>
          {texts.leave}
        </Button>
      </div>
      <CheckField label={texts.automatic} value={automatic} onCommit={onAutomatic} notes={texts.automaticWhat} />
      <Colleagues colleagues={colleagues} onMerge={onMerge} />
      {unreadable.length > 0 && (
        <Notice kind="warn" title={texts.unreadable(unreadable.length)}>
          <ul className="settings-files">
            {unreadable.map(({ file, code }) => (
              <li key={file}>
                <strong>{file}</strong> {refusalText(new Refusal(code), language)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
