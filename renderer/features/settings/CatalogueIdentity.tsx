import { stateOf } from '../../../shared/catalogue/municipalityKey.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalText, requiredText } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { municipalityKey } from './settingsCodecs.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** What the catalogue is called and for which municipality it is. */
export function CatalogueIdentity() {
  const texts = useTexts(settingsTexts);
  const { catalogue, edit, labelOf, notesAt } = useCatalogueEditor();
  const { municipality } = catalogue;
  return (
    <SettingsSection title={texts.catalogue} what={texts.catalogueWhat}>
      <At keys="name">
        <DraftField
          label={labelOf('name')}
          value={catalogue.name}
          codec={requiredText}
          onCommit={(name) => edit({ name })}
          notes={notesAt('name')}
        />
      </At>
      <At keys="municipality/name">
        <DraftField
          label={labelOf('municipality/name')}
          value={municipality.name}
          codec={optionalText}
          onCommit={(name) => edit({ municipality: { ...municipality, name } })}
          notes={notesAt('municipality/name')}
        />
      </At>
      <At keys="municipality/ags">
        <DraftField
          label={labelOf('municipality/ags')}
          value={municipality.ags}
          codec={municipalityKey}
          onCommit={(ags) => edit({ municipality: { ...municipality, ags, state: stateOf(ags ?? '') } })}
          notes={notesAt('municipality/ags', texts.agsHint)}
          inputMode="numeric"
        />
      </At>
    </SettingsSection>
  );
}
