import { fields } from '../../../shared/catalogue/vocabulary.ts';
import { newId } from '../../../shared/document/newId.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { ItemsField } from '../../ui/fields/ItemsField.tsx';
import { requiredText } from '../../ui/format/textCodecs.ts';
import { Select } from '../../ui/Select.tsx';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** Topics that the municipality adds to the built-in ones, each in a field of action. */
export function TopicsField() {
  const texts = useTexts(settingsTexts);
  const language = useLanguage();
  const { catalogue, edit, labelOf } = useCatalogueEditor();
  return (
    <ItemsField
      label={labelOf('topics')}
      addLabel={texts.addTopic}
      removeLabel={({ label }) => texts.removeNamed(label['de'] ?? '')}
      items={catalogue.topics}
      onCommit={(topics) => edit({ topics })}
      blank={() => ({ id: newId(), parent: fields[0].id, label: {} })}
      isComplete={({ label }) => (label['de'] ?? '') !== ''}
      notes={texts.topicsHint}
    >
      {(topic, change, isNew) => (
        <div className="settings-pair">
          <DraftField
            label={texts.topicName}
            value={topic.label['de'] ?? ''}
            codec={requiredText}
            onCommit={(name) => change({ ...topic, label: { ...topic.label, de: name } })}
            textLanguage="de"
            takesFocus={isNew}
          />
          <Select
            label={texts.topicField}
            items={fields.map((field) => ({ id: field.id, label: field[language] }))}
            value={topic.parent}
            onChange={(id) => {
              const parent = fields.find((field) => field.id === id)?.id;
              if (parent !== undefined) change({ ...topic, parent });
            }}
          />
        </div>
      )}
    </ItemsField>
  );
}
