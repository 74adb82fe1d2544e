import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PersonalSettings } from './PersonalSettings.tsx';
import type { PersonalSettingsProps } from './PersonalSettings.tsx';
import './settings.css';

/** The settings of this computer, while no catalogue is open. */
export function PreferencesView({ onBack, ...rest }: PersonalSettingsProps & { readonly onBack: () => void }) {
  const texts = useTexts(settingsTexts);
  return (
    <main className="settings">
      <title>{texts.title}</title>
      <PageHead
        title={texts.title}
        actions={
          <Button icon="arrow-left" onPress={onBack}>
            {texts.back}
          </Button>
        }
      />
      <div className="settings-page">
        <PersonalSettings {...rest} />
      </div>
    </main>
  );
}
