import { use } from 'react';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import type { RecordOf } from '../../../shared/catalogue/records.ts';
import { chosenTexts, chosenWords } from '../../texts/chosen.ts';
import { compareTexts } from '../../texts/compare.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { ChosenPanel } from './ChosenPanel.tsx';
import { CompareRecords } from './compareRecords.ts';

interface ChosenRecordsProps {
  readonly kind: 'partners' | 'places';
  readonly chosen: readonly RecordOf['partners' | 'places'][];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly onArchive: (ids: readonly string[]) => void;
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onNone: () => void;
}

/** What the chosen partners or places are, and what can be done to all of them: two can be made one. */
export function ChosenRecords({ kind, chosen, problems, onArchive, onRestore, onNone }: ChosenRecordsProps) {
  const texts = useTexts(chosenTexts);
  const { title } = useTexts(chosenWords[kind]);
  const { compareOrJoin } = useTexts(compareTexts);
  const compare = use(CompareRecords);
  const archived = chosen.filter((record) => record.archived !== null).map(({ id }) => id);
  const present = chosen.filter((record) => record.archived === null).map(({ id }) => id);
  const [one, other] = chosen;
  return (
    <ChosenPanel
      title={title(chosen.length)}
      facts={[
        { words: texts.archived, count: archived.length },
        { words: texts.withProblems, count: chosen.filter(({ id }) => problems.has(id)).length },
      ]}
      acts={
        <>
          {one !== undefined && other !== undefined && chosen.length === 2 && (
            <Button icon="columns" onPress={() => compare?.({ kind, one: one.id, other: other.id })}>
              {compareOrJoin}
            </Button>
          )}
          {present.length > 0 && (
            <Button icon="archive" onPress={() => onArchive(present)}>
              {texts.archive}
            </Button>
          )}
          {archived.length > 0 && (
            <Button icon="undo" onPress={() => onRestore(archived)}>
              {texts.restore}
            </Button>
          )}
        </>
      }
      onNone={onNone}
    />
  );
}
