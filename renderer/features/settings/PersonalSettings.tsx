import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { languages } from '../../../shared/texts/language.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { anyText, requiredText } from '../../ui/format/textCodecs.ts';
import { Select } from '../../ui/Select.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import { SettingsSection } from './SettingsSection.tsx';

export interface PersonalSettingsProps {
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
}

const appearances = ['system', 'light', 'dark'] as const;

/** Who works here, and how the window speaks and looks. */
export function PersonalSettings({ settings, onWrite }: PersonalSettingsProps) {
  const texts = useTexts(settingsTexts);
  const complain = useComplain();
  const write = (patch: SettingsPatch) => void onWrite(patch).catch(complain);
  return (
    <>
      <SettingsSection title={texts.you} what={texts.youWhat}>
        <DraftField
          label={texts.author}
          value={settings.author}
          codec={requiredText}
          onCommit={(author) => write({ author })}
        />
        <DraftField
          label={texts.workplace}
          value={settings.workplace}
          codec={anyText}
          onCommit={(workplace) => write({ workplace })}
        />
      </SettingsSection>
      <SettingsSection title={texts.show}>
        <Select
          label={texts.language}
          items={languages.map((id) => ({ id, label: texts.languages[id] }))}
          value={settings.language}
          onChange={(chosen) => {
            const language = languages.find((id) => id === chosen);
            if (language !== undefined) write({ language });
          }}
        />
        <Select
          label={texts.appearance}
          items={appearances.map((id) => ({ id, label: texts.appearances[id] }))}
          value={settings.appearance}
          onChange={(chosen) => {
            const appearance = appearances.find((id) => id === chosen);
            if (appearance !== undefined) write({ appearance });
          }}
        />
      </SettingsSection>
    </>
  );
}
