import { useMemo, useState } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { previewOffer } from '../../../../shared/exports/previewOffer.ts';
import { languageName } from '../../../../shared/texts/language.ts';
import { useCatalogue, useSession } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { previewTexts } from '../../../texts/preview.ts';
import { publishTexts } from '../../../texts/publish.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { PhoneScreen } from './PhoneScreen.tsx';
import { PreviewVerdict } from './PreviewVerdict.tsx';
import './preview.css';

interface PreviewDialogProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}

const isTranslated = (offer: Offer, language: string): boolean =>
  [offer.title, offer.summary, offer.description].every((text) => !text['de'] || Boolean(text[language]));

/** An offer as it would be published, on the screen of a phone, in each language of the catalogue. */
export function PreviewDialog({ offer, onClose }: PreviewDialogProps) {
  const texts = useTexts(previewTexts);
  const publish = useTexts(publishTexts);
  const spoken = useLanguage();
  const { projection } = useSession();
  const { languages } = useCatalogue();
  const [language, setLanguage] = useState('de');
  const preview = useMemo(() => previewOffer(projection, offer.id, dayOf(new Date())), [projection, offer]);
  if (preview === null) return null;
  return (
    <Dialog
      size="large"
      title={texts.title(offer.title['de'] ?? publish.untitled)}
      onClose={onClose}
      actions={<Button onPress={onClose}>{texts.close}</Button>}
    >
      <div className="preview">
        <PhoneScreen preview={preview} language={language} />
        <div className="preview-beside">
          <PreviewVerdict preview={preview} onClose={onClose} />
          {languages.length > 1 && (
            <Select
              label={texts.language}
              items={languages.map((code) => ({ id: code, label: languageName(code, spoken) }))}
              value={language}
              onChange={setLanguage}
              {...(!isTranslated(offer, language) && {
                hint: texts.untranslated(languageName(language, spoken)),
              })}
            />
          )}
          <p className="muted small">{texts.hint}</p>
        </div>
      </div>
    </Dialog>
  );
}
