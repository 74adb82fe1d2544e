import { useCatalogue } from '../../document/hooks.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftPlace } from '../../ui/fields/draftPlace.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { CatalogueContent } from './CatalogueContent.tsx';
import { CatalogueIdentity } from './CatalogueIdentity.tsx';
import { PersonalSettings } from './PersonalSettings.tsx';
import type { PersonalSettingsProps } from './PersonalSettings.tsx';
import { PublisherSettings } from './PublisherSettings.tsx';
import './settings.css';

/** The settings of this computer and those of the open catalogue. */
export function SettingsView(props: PersonalSettingsProps) {
  const texts = useTexts(settingsTexts);
  const { id } = useCatalogue();
  return (
    <div className="settings">
      <PageHead title={texts.title} />
      <div className="settings-page">
        <PersonalSettings {...props} />
        <DraftPlace value={id}>
          <CatalogueIdentity />
          <PublisherSettings />
          <CatalogueContent />
        </DraftPlace>
      </div>
    </div>
  );
}
