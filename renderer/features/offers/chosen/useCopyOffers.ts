import { useEffect } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { tabText } from '../../../../shared/tabText.ts';
import { useSession } from '../../../document/hooks.ts';
import { chosenTexts } from '../../../texts/chosen.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { say } from '../../../ui/toasts.ts';
import { namesIn } from '../../../ui/values/names.ts';
import { copiedFields, offerLines } from './offerLines.ts';

/** Copying takes the chosen offers with their headings, as spreadsheets read them; marked words go before. */
export function useCopyOffers(chosen: readonly OfferRow[]): void {
  const { projection } = useSession();
  const language = useLanguage();
  const label = useLabels('offers');
  const texts = useTexts(chosenTexts);
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const isMarked = window.getSelection()?.isCollapsed === false;
      if (isTyping || isMarked || event.clipboardData === null) return;
      const lines = offerLines(chosen, namesIn(projection, language), language);
      event.clipboardData.setData('text/plain', tabText([copiedFields.map(label), ...lines]));
      event.preventDefault();
      say({ text: texts.copiedNow(chosen.length) });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [chosen, projection, language, label, texts]);
}
