import type { ImportWords, UnknownWord } from '../../../shared/imports/importPreview.ts';
import { fold } from '../../../shared/imports/fold.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PicksField } from '../../ui/fields/PicksField.tsx';
import { useMeaningGroups } from './useMeaningGroups.ts';

interface WordMappingProps {
  readonly words: readonly UnknownWord[];
  /** Takes what all of them mean. */
  readonly onMean: (words: ImportWords) => void;
}

/** Words of the list that no vocabulary knows: what each means is said once, for all its rows. */
export function WordMapping({ words, onMean }: WordMappingProps) {
  const texts = useTexts(importTexts);
  const groupsFor = useMeaningGroups();
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="import-words">
      <h2 id="import-words">{texts.wordsTitle}</h2>
      <p className="muted small">{texts.wordsHint}</p>
      <ul>
        {words.map(({ word, target, rows, meanings }) => (
          <li key={fold(word)} className="import-word">
            <PicksField
              label={texts.meaningOf(word, rows)}
              groups={groupsFor(target)}
              value={meanings}
              onCommit={(chosen) => {
                const all = words.map(
                  (each) => [fold(each.word), each.word === word ? chosen : each.meanings] as const,
                );
                onMean(Object.fromEntries(all.filter(([, ids]) => ids.length > 0)));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
