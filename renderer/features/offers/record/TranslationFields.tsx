import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { summaryLimit } from '../../../../shared/catalogue/problems/offerProblems.ts';
import { translationStates } from '../../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { anyText } from '../../../ui/format/textCodecs.ts';
import { Tag } from '../../../ui/Tag.tsx';
import type { OfferSectionProps } from './offerEditing.ts';
import { withText } from './withText.ts';

interface TranslationFieldsProps extends OfferSectionProps {
  /** BCP 47. */
  readonly language: string;
  readonly state: 'current' | 'outdated' | 'missing';
}

type Translated = 'title' | 'summary' | 'description';

const lines = { title: undefined, summary: 2, description: 3 } as const;
const tags = { current: 'ok', outdated: 'warn', missing: 'line' } as const;

/** The texts of an offer in one language, each with its German wording below. */
export function TranslationFields({ offer, edit, notesAt, language, state }: TranslationFieldsProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const spoken = useLanguage();
  const known = offer.translations[language];
  const words = translationStates.find(({ id }) => id === state)?.[spoken] ?? '';

  const markCurrent = () =>
    edit({
      translations: {
        ...offer.translations,
        [language]: { ...known, state: 'current', translatedOn: dayOf(new Date()), basedOn: null },
      },
    });
  const patch = (field: Translated, text: string): Partial<Pick<Offer, Translated>> => ({
    [field]: withText(offer[field], language, text),
  });

  return (
    <>
      <div className="translation-state">
        <Tag kind={tags[state]}>{words}</Tag>
        {known?.translatedOn && (
          <span className="muted small">{texts.translatedOn(dayText(known.translatedOn, spoken))}</span>
        )}
        {state === 'outdated' && (
          <Button size="small" onPress={markCurrent}>
            {texts.isCurrent}
          </Button>
        )}
      </div>
      {(['title', 'summary', 'description'] as const).map((field) => {
        const german = offer[field]['de'] ?? '';
        const before = known?.basedOn?.[field];
        return (
          <div key={field} data-keys={`${field}/${language}`}>
            <DraftField
              label={label(field)}
              value={offer[field][language] ?? ''}
              codec={anyText}
              onCommit={(text) => edit(patch(field, text))}
              textLanguage={language}
              {...(lines[field] !== undefined && { lines: lines[field] })}
              {...(field === 'summary' && { limit: summaryLimit })}
              notes={notesAt(`${field}/${language}`)}
            />
            {before !== undefined && <p className="translation-before">{texts.outdatedHint(before)}</p>}
            {german !== '' && (
              <details className="translation-source">
                <summary>{texts.german}</summary>
                <p lang="de">{german}</p>
              </details>
            )}
          </div>
        );
      })}
    </>
  );
}
