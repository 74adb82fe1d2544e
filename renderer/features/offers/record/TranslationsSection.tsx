import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { translationStates } from '../../../../shared/catalogue/vocabulary.ts';
import { languageName } from '../../../../shared/texts/language.ts';
import { useCatalogue } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { Show } from '../../../ui/record/show.ts';
import type { OfferSectionProps } from './offerEditing.ts';
import { TranslationFields } from './TranslationFields.tsx';
import './TranslationsSection.css';

/** What is known of the translation into a language; missing where even the title is. */
const stateOf = (offer: Offer, language: string) =>
  (offer.title[language] ?? '') === '' ? 'missing' : (offer.translations[language]?.state ?? 'current');

const icons = { current: 'check', outdated: 'warning', missing: 'info' } as const;

/** The texts in the other languages of the catalogue, a tab for each. */
export function TranslationsSection({ onShow, ...props }: OfferSectionProps & { readonly onShow: Show }) {
  const { offer } = props;
  const texts = useTexts(offersTexts);
  const spoken = useLanguage();
  const { id: catalogueId, languages } = useCatalogue();
  const others = languages.filter((language) => language !== 'de');
  return (
    <RecordSection id="translations" title={texts.sections.translations}>
      {others.length === 0 ? (
        <div>
          <p className="muted">
            {texts.onlyGerman}. {texts.onlyGermanHint}
          </p>
          <Button size="small" icon="settings" onPress={() => onShow('catalogue', catalogueId, 'languages')}>
            {texts.toSettings}
          </Button>
        </div>
      ) : (
        <At keys="translations">
          <Tabs className="translations">
            <TabList className="translation-tabs" aria-label={texts.sections.translations}>
              {others.map((language) => {
                const state = stateOf(offer, language);
                const words = translationStates.find(({ id }) => id === state)?.[spoken];
                return (
                  <Tab key={language} id={language} className={`translation-tab ${state}`}>
                    {languageName(language, spoken)}
                    <Icon name={icons[state]} size="small" />
                    <span className="visually-hidden">({words})</span>
                  </Tab>
                );
              })}
            </TabList>
            {others.map((language) => (
              <TabPanel key={language} id={language} className="translation-panel">
                <TranslationFields {...props} language={language} state={stateOf(offer, language)} />
              </TabPanel>
            ))}
          </Tabs>
        </At>
      )}
    </RecordSection>
  );
}
