import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { publishedKinds } from '../../../shared/publishing/publishedState.ts';
import type { PublishedChanges } from '../../../shared/publishing/publishedState.ts';
import { useSession } from '../../document/hooks.ts';
import { publishTexts } from '../../texts/publish.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PlanGroup } from './PlanGroup.tsx';
import { recordTitleIn } from './recordTitleIn.ts';

interface ChangeGroupsProps {
  readonly changes: PublishedChanges;
  readonly onOpen: (kind: RecordKind, id: string) => void;
}

const ways = [
  { way: 'added', icon: 'add' },
  { way: 'changed', icon: 'pencil' },
  { way: 'gone', icon: 'minus' },
] as const;

/** What is new, changed and gone for readers, record by record; each leads to the record. */
export function ChangeGroups({ changes, onOpen }: ChangeGroupsProps) {
  const texts = useTexts(publishingTexts);
  const { untitled } = useTexts(publishTexts);
  const { projection } = useSession();
  return publishedKinds.flatMap((kind) =>
    ways.map(({ way, icon }) => (
      <PlanGroup
        key={`${kind} ${way}`}
        icon={icon}
        title={texts.changes[way](kind)}
        action={texts.open}
        items={changes[kind][way].map((id) => ({
          id,
          title: recordTitleIn(projection, kind, id) || untitled,
          why: '',
          onOpen: () => onOpen(kind, id),
        }))}
      />
    )),
  );
}
