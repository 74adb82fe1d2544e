import type { ReactNode } from 'react';
import { useActs } from '../../document/useHistory.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { actKey, ActList } from './ActList.tsx';
import { ActPanel } from './ActPanel.tsx';
import type { HistoryTarget } from './historyTarget.ts';
import { wholeHistory } from './historyTarget.ts';
import type { ShowFromHistory } from './show.ts';

interface CatalogueHistoryProps {
  readonly open: Extract<HistoryTarget, { of: 'catalogue' }>['act'];
  readonly onTarget: (target: HistoryTarget) => void;
  readonly onShow: ShowFromHistory;
  readonly switcher: ReactNode;
}

/** All acts, and beside them the one that is open. */
export function CatalogueHistory({ open, onTarget, onShow, switcher }: CatalogueHistoryProps) {
  const texts = useTexts(historyTexts);
  const acts = useActs();
  if (acts === null) {
    return (
      <>
        <PageHead title={texts.title}>{switcher}</PageHead>
        <div className="history-reading">
          <Progress label={texts.reading} share={null} />
        </div>
      </>
    );
  }
  const close = () => onTarget(wholeHistory);
  const openAct = (key: string) => {
    const act = acts.find((one) => actKey(one) === key);
    if (act !== undefined) onTarget({ of: 'catalogue', act: { client: act.client, to: act.to } });
  };
  const act = open === null ? undefined : acts.find((one) => actKey(one) === actKey(open));
  const record =
    open === null ? null : act === undefined ? (
      <RecordGone onClose={close} />
    ) : (
      <ActPanel key={actKey(act)} act={act} onShow={onShow} onClose={close} />
    );
  return (
    <SplitView
      list={<ActList acts={acts} current={open && actKey(open)} onOpen={openAct} switcher={switcher} />}
      record={record}
      onClose={close}
    />
  );
}
