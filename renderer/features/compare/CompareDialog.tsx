import { useState } from 'react';
import type { ListKind, RowOf } from '../../../shared/catalogue/records.ts';
import { joinPatch } from '../../../shared/document/joinPatch.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useRecord, useRows, useSession } from '../../document/hooks.ts';
import { usePerformSaid } from '../../document/usePerformSaid.ts';
import { compareTexts } from '../../texts/compare.ts';
import { duplicatesTexts } from '../../texts/duplicates.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PickOneField } from '../../ui/fields/PickOneField.tsx';
import type { CompareRequest } from '../../ui/record/compareRecords.ts';
import { CompareTable } from './CompareTable.tsx';
import './compare.css';

interface CompareDialogProps {
  readonly request: CompareRequest;
  readonly onClose: () => void;
}

const labelOf = (row: RowOf[ListKind]): string => ('title' in row ? (row.title['de'] ?? '') : row.name);

/** Two records side by side: what differs, taking it over, and making one of both. */
export function CompareDialog({ request, onClose }: CompareDialogProps) {
  const { kind, one } = request;
  const session = useSession();
  const texts = useTexts(compareTexts);
  const { joined } = useTexts(duplicatesTexts);
  const perform = usePerformSaid();
  const rows = useRows(kind);
  const [other, setOther] = useState(request.other);
  const records = [useRecord(kind, one), useRecord(kind, other ?? '')] as const;
  const [first, second] = records;
  const titleOf = (id: string) => recordTitle(session.projection, kind, id) || id;

  const join = () => {
    if (other === null) return;
    const { patch } = joinPatch(session.projection, kind, one, other);
    void perform([{ do: 'join', kind, keep: one, drop: other, patch }], joined);
    onClose();
  };

  return (
    <Dialog
      size="wide"
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          {second !== undefined && <Button onPress={join}>{texts.join}</Button>}
          <Button kind="main" onPress={onClose}>
            {texts.close}
          </Button>
        </>
      }
    >
      {first !== undefined && second !== undefined && other !== null ? (
        <>
          <CompareTable kind={kind} records={[first, second]} titles={[titleOf(one), titleOf(other)]} />
          <p className="muted small">{texts.joinHint(titleOf(one), titleOf(other))}</p>
        </>
      ) : (
        <PickOneField
          label={titleOf(one)}
          placeholder={texts.choose}
          groups={[
            {
              label: '',
              items: rows.filter(({ id }) => id !== one).map((row) => ({ id: row.id, label: labelOf(row) })),
            },
          ]}
          value={null}
          onCommit={setOther}
          notes={texts.chooseHint}
        />
      )}
    </Dialog>
  );
}
