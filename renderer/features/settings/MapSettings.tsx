import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import type { PersonalSettingsProps } from './PersonalSettings.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** What the map may show as its background on this computer. */
export function MapSettings({ settings, onWrite }: PersonalSettingsProps) {
  const texts = useTexts(mapTexts);
  const complain = useComplain();
  const write = async (basemap: boolean) => {
    await onWrite({ basemap });
    // What a page may connect to was decided when it was loaded.
    location.reload();
  };
  return (
    <SettingsSection title={texts.background} what={texts.backgroundWhat}>
      <CheckField
        label={texts.basemapOn}
        value={settings.basemap}
        onCommit={(basemap) => void write(basemap).catch(complain)}
        notes={texts.basemapWhat}
      />
    </SettingsSection>
  );
}
