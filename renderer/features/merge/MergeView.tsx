import type { FunctionComponent } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { mergeTexts } from '../../texts/merge.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export interface MergeViewProps {
  /** What the address names: the record whose versions are to be decided; null for whatever waits first. */
  readonly recordId: string | null;
  readonly onOpen: (recordId: string | null) => void;
  /** Goes to a record's own page. */
  readonly onShow: (kind: RecordKind, id: string) => void;
}

/** What has arrived from colleagues and what waits for a decision. */
export const MergeView: FunctionComponent<MergeViewProps> = () => {
  const texts = useTexts(mergeTexts);
  return (
    <>
      <PageHead title={texts.title} />
      <EmptyState icon="double-box" title={texts.empty}>
        {texts.emptyWhat}
      </EmptyState>
    </>
  );
};
