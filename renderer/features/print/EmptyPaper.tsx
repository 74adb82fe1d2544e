import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { PaperKind } from './paperKinds.ts';

interface EmptyPaperProps {
  readonly kind: PaperKind;
  /** There is something, but not for the public. */
  readonly isOnlyForOffice: boolean;
  readonly onOffice: () => void;
}

/** Why there is nothing to print, and what can be done. */
export function EmptyPaper({ kind, isOnlyForOffice, onOffice }: EmptyPaperProps) {
  const texts = useTexts(printTexts);
  if (kind !== 'partners' && isOnlyForOffice) {
    return (
      <EmptyState
        icon="print"
        title={texts.nonePublic}
        actions={<Button onPress={onOffice}>{texts.printForOffice}</Button>}
      >
        {texts.nonePublicHint}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="print" title={kind === 'partners' ? texts.noPartners : texts.noOffers}>
      {kind === 'partners' ? texts.noPartnersHint : texts.noOffersHint}
    </EmptyState>
  );
}
