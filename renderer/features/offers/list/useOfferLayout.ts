import { useState } from 'react';
import type { ColumnLayout } from '../../../../shared/offerView.ts';
import type { Settings, SettingsPatch } from '../../../../shared/settings.ts';
import { moveColumn, resizeColumn } from '../../../ui/columnLayout.ts';
import type { ColumnArranging } from '../../../ui/HeadCell.tsx';
import { useComplain } from '../../../ui/useComplain.ts';
import { firstLayout, narrowLayout } from './offerLayout.ts';
import type { OfferListState } from './offerListState.ts';

export interface OfferLayout {
  readonly layout: ColumnLayout;
  readonly arranging: ColumnArranging;
  /** Shows these columns from now on; null for those the table begins with. */
  readonly keep: (layout: ColumnLayout | null) => void;
}

interface OfferLayoutParts {
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  readonly state: OfferListState;
  readonly onState: (patch: Partial<OfferListState>) => void;
  /** Something stands beside the table: the first columns then are fewer, those a person chose stay. */
  readonly isNarrow: boolean;
}

/** The columns of the table of offers: those of the view that is shown, or else those that this workplace keeps. */
export function useOfferLayout({ settings, onWrite, state, onState, isNarrow }: OfferLayoutParts): OfferLayout {
  const complain = useComplain();
  // What is being drawn, and what was drawn and is on its way into the settings.
  const [drawn, setDrawn] = useState<ColumnLayout | null>(null);
  const layout = drawn ?? state.columns ?? settings.offerColumns ?? (isNarrow ? narrowLayout : firstLayout);
  const keep = (next: ColumnLayout | null) => {
    if (state.columns !== null) {
      setDrawn(null);
      onState({ columns: next ?? firstLayout });
      return;
    }
    setDrawn(next);
    void onWrite({ offerColumns: next })
      .catch(complain)
      .finally(() => setDrawn((now) => (now === next ? null : now)));
  };
  return {
    layout,
    keep,
    arranging: {
      onMove: (id, at) => keep(moveColumn(layout, id, at)),
      onResize: (id, width, isDone) => {
        const next = resizeColumn(layout, id, width);
        if (isDone) keep(next);
        else setDrawn(next);
      },
    },
  };
}
