import { useMemo } from 'react';
import type { OfferPreview } from '../../../../shared/exports/previewOffer.ts';
import { useNames } from '../../../document/useNames.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { previewTexts } from '../../../texts/preview.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { directionOf } from '../../../ui/format/direction.ts';
import { previewParts } from './previewParts.ts';

interface PhoneScreenProps {
  readonly preview: OfferPreview;
  /** The language a family has chosen, BCP 47. */
  readonly language: string;
}

/** The published form of an offer as large as a phone shows it. Texts that are not translated stand there in German. */
export function PhoneScreen({ preview, language }: PhoneScreenProps) {
  const texts = useTexts(previewTexts);
  const spoken = useLanguage();
  const names = useNames();
  const parts = useMemo(() => previewParts(preview, names, spoken), [preview, names, spoken]);
  const { title, summary, description } = preview.offer;
  const partners = preview.partners
    .filter(({ id }) => preview.offer.partners.some(({ partnerId }) => partnerId === id))
    .map(({ name }) => name);
  /** The text, and the language it is in. */
  const inLanguage = (said: Readonly<Record<string, string>>) => {
    const own = said[language] ?? '';
    return own === '' ? { lang: 'de', text: said['de'] ?? '' } : { lang: language, text: own };
  };
  return (
    <section className="phone" aria-label={texts.phone} tabIndex={0}>
      <div className="phone-screen" dir={directionOf(language)}>
        <h3 dir="auto" lang={inLanguage(title).lang}>
          {inLanguage(title).text}
        </h3>
        {partners.length > 0 && (
          <p className="muted" lang={spoken}>
            <bdi>
              {texts.by} {partners.join(', ')}
            </bdi>
          </p>
        )}
        <p className="phone-summary" dir="auto" lang={inLanguage(summary).lang}>
          {inLanguage(summary).text}
        </p>
        <p className="phone-text" dir="auto" lang={inLanguage(description).lang}>
          {inLanguage(description).text}
        </p>
        {parts.map(({ id, rows }) => (
          <section key={id} className="phone-part" lang={spoken} aria-labelledby={`phone-${id}`}>
            <h4 id={`phone-${id}`}>{texts.parts[id]}</h4>
            <dl>
              {rows.map(({ label, lines }) => (
                <div key={label}>
                  <dt>
                    <bdi>{label}</bdi>
                  </dt>
                  {lines.map((line) => (
                    <dd key={line}>
                      <bdi>{line}</bdi>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
