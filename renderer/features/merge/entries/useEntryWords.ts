import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { fieldName } from '../../../ui/values/fieldName.ts';
import { useNames } from '../../../document/useNames.ts';
import type { Entry } from './entries.ts';

/** Says in a few words what an entry is about: *zwei Fassungen: Beschreibung*, *geändert: Telefon, Termine*. */
export function useEntryWords(): (entry: Entry) => string {
  const texts = useTexts(mergeTexts);
  const language = useLanguage();
  const names = useNames();
  return (entry) => {
    switch (entry.type) {
      case 'versions':
        return entry.question.type === 'archived'
          ? texts.archivedBeside
          : texts.versionsOf(fieldName(entry.kind, entry.question.key, names, language));
      case 'same':
        return texts.looksLike(entry.other);
      case 'changed': {
        const labels = entry.record.fields.map(({ key }) => labelOfKey(entry.kind, key, language));
        return texts.changed([...new Set(labels)].join(', '));
      }
      case 'created':
        return texts.created[entry.kind];
      case 'archived':
      case 'restored':
        return texts[entry.type];
    }
  };
}
