import { use, useEffect, useRef } from 'react';
import { useCatalogue } from '../../document/hooks.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftPlace } from '../../ui/fields/draftPlace.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { FieldToShow } from '../../ui/record/fieldToShow.ts';
import { goToField } from '../../ui/record/goToField.ts';
import { BackupSettings } from './backups/BackupSettings.tsx';
import { CatalogueContent } from './CatalogueContent.tsx';
import { CatalogueIdentity } from './CatalogueIdentity.tsx';
import { ExchangeSettings } from './exchange/ExchangeSettings.tsx';
import { KeySettings } from './keys/KeySettings.tsx';
import { LiveSettings } from './live/LiveSettings.tsx';
import { MapSettings } from './MapSettings.tsx';
import { PersonalSettings } from './PersonalSettings.tsx';
import type { PersonalSettingsProps } from './PersonalSettings.tsx';
import { PublisherSettings } from './PublisherSettings.tsx';
import './settings.css';
import './settingsTable.css';

interface SettingsViewProps extends PersonalSettingsProps {
  /** Goes to what colleagues sent. */
  readonly onMerge: () => void;
}

/** The settings of this computer and those of the open catalogue. */
export function SettingsView({ onMerge, ...personal }: SettingsViewProps) {
  const texts = useTexts(settingsTexts);
  const { id } = useCatalogue();
  const page = useRef<HTMLDivElement>(null);
  const field = use(FieldToShow);
  useEffect(() => {
    if (field !== null && page.current !== null) goToField(page.current, field);
  }, [field]);
  return (
    <div ref={page} className="settings">
      <PageHead title={texts.title} />
      <div className="settings-page">
        <div className="settings-columns">
          <div>
            <PersonalSettings {...personal} />
            <MapSettings {...personal} />
            <DraftPlace value={id}>
              <CatalogueIdentity />
              <PublisherSettings />
              <CatalogueContent />
            </DraftPlace>
          </div>
          <div>
            <ExchangeSettings onMerge={onMerge} />
            <KeySettings />
            <LiveSettings />
            <BackupSettings />
          </div>
        </div>
      </div>
    </div>
  );
}
