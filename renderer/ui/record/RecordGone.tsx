import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';

/** Stands where an address names a record that is not there (any more). */
export function RecordGone({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(recordsTexts);
  return (
    <section className="record" aria-label={texts.gone}>
      <EmptyState icon="info" title={texts.gone} actions={<Button onPress={onClose}>{texts.close}</Button>}>
        {texts.goneHint}
      </EmptyState>
    </section>
  );
}
