import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PageHead } from '../../ui/PageHead.tsx';

/** The home of an open catalogue: what is to be done today. */
export function OverviewView() {
  const texts = useTexts(overviewTexts);
  return <PageHead title={texts.title} />;
}
