import type { Offer } from '../../../shared/catalogue/offer.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

interface ArchivedNoticeProps {
  readonly archived: Offer['archived'];
  readonly onRestore: () => void;
}

/** Says that a record is archived, since when and by whom; nothing where it is not. */
export function ArchivedNotice({ archived, onRestore }: ArchivedNoticeProps) {
  const language = useLanguage();
  const texts = useTexts(recordsTexts);
  if (archived === null) return null;
  return (
    <Notice kind="info" actions={<Button onPress={onRestore}>{texts.restore}</Button>}>
      {texts.archivedBy(archived.by, dayText(archived.at.slice(0, 10), language))}
    </Notice>
  );
}
