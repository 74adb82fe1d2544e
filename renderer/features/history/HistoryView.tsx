import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PageHead } from '../../ui/PageHead.tsx';

/** Who changed what and when. */
export function HistoryView() {
  const texts = useTexts(historyTexts);
  return <PageHead title={texts.title} />;
}
