import { useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { Guide } from './guide/Guide.tsx';
import type { GuideProps } from './guide/Guide.tsx';
import { CatalogueState } from './CatalogueState.tsx';
import { LastEvents } from './LastEvents.tsx';
import { MorningList } from './MorningList.tsx';
import type { TaskList } from './MorningList.tsx';
import type { Show } from '../../ui/record/show.ts';
import '../../ui/record/problems.css';
import './OverviewView.css';

interface OverviewViewProps {
  /** Who works here: stands in an offer as the one who checked it. */
  readonly author: string;
  /** Goes to a record, and there to a field. */
  readonly onShow: Show;
  /** Goes to the list that shows all of a group. */
  readonly onShowAll: (list: TaskList) => void;
  /** Goes to what arrived and what waits for a decision; to one question, or to all that waits. */
  readonly onCompare: (question: string | null) => void;
  readonly onPublish: () => void;
  /** Asks how to hand the catalogue on as a file. */
  readonly onHandOut: () => void;
  /** Leads through the first ten minutes with the sample town; null where that was closed. */
  readonly guide: GuideProps | null;
}

/** The home of an open catalogue: what is to be done today, and how the catalogue stands. */
export function OverviewView(props: OverviewViewProps) {
  const { author, onShow, onShowAll, onCompare, onPublish, onHandOut, guide } = props;
  const texts = useTexts(overviewTexts);
  const today = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'full' }).format(new Date());
  return (
    <>
      <PageHead
        title={texts.title}
        note={today}
        actions={
          <Button kind="main" icon="add" onPress={() => onShow('offers', newRecordId)}>
            {texts.newOffer}
          </Button>
        }
      />
      <div className="overview">
        <div className="overview-tasks">
          <MorningList author={author} onShow={onShow} onShowAll={onShowAll} onCompare={onCompare} />
        </div>
        <aside className="overview-pane" aria-label={texts.state}>
          {guide !== null && <Guide {...guide} />}
          <CatalogueState />
          <LastEvents onMerge={() => onCompare(null)} onPublish={onPublish} onHandOut={onHandOut} />
        </aside>
      </div>
    </>
  );
}
