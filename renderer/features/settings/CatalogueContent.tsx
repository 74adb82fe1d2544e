import { newId } from '../../../shared/document/newId.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { ItemsField } from '../../ui/fields/ItemsField.tsx';
import { PicksField } from '../../ui/fields/PicksField.tsx';
import { requiredText } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { BoundsField } from './BoundsField.tsx';
import { languageChoices } from './languageChoices.ts';
import { MembersField } from './MembersField.tsx';
import { months } from './settingsCodecs.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { TopicsField } from './TopicsField.tsx';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** What the records of the catalogue draw on: languages, districts, towns, topics, the map, how often to check. */
export function CatalogueContent() {
  const texts = useTexts(settingsTexts);
  const locale = useLocale();
  const { catalogue, edit, labelOf } = useCatalogueEditor();
  return (
    <SettingsSection title={texts.content}>
      <At keys="languages">
        <PicksField
          label={labelOf('languages')}
          groups={[{ label: '', items: languageChoices(locale, catalogue.languages) }]}
          value={catalogue.languages}
          onCommit={(chosen) => edit({ languages: ['de', ...chosen.filter((code) => code !== 'de')] })}
          notes={texts.languagesHint}
        />
      </At>
      <At keys="reviewMonths">
        <DraftField
          label={labelOf('reviewMonths')}
          value={catalogue.reviewMonths}
          codec={months}
          onCommit={(reviewMonths) => edit({ reviewMonths })}
          notes={texts.reviewHint}
          inputMode="numeric"
        />
      </At>
      <At keys="districts">
        <ItemsField
          label={labelOf('districts')}
          addLabel={texts.addDistrict}
          removeLabel={({ name }) => texts.removeNamed(name)}
          items={catalogue.districts}
          onCommit={(districts) => edit({ districts })}
          blank={() => ({ id: newId(), name: '' })}
          isComplete={({ name }) => name !== ''}
        >
          {(district, change, isNew) => (
            <DraftField
              aria-label={texts.districtName}
              value={district.name}
              codec={requiredText}
              onCommit={(name) => change({ ...district, name })}
              takesFocus={isNew}
            />
          )}
        </ItemsField>
      </At>
      <At keys="members">
        <MembersField />
      </At>
      <At keys="topics">
        <TopicsField />
      </At>
      <At keys="bounds">
        <BoundsField />
      </At>
    </SettingsSection>
  );
}
