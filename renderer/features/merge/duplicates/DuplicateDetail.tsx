import { useMemo, useState } from 'react';
import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import { joinPatch } from '../../../../shared/document/joinPatch.ts';
import { valueAt } from '../../../../shared/document/valueAt.ts';
import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { useRecord, useSession } from '../../../document/hooks.ts';
import { duplicatesTexts } from '../../../texts/duplicates.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldName } from '../../../ui/values/fieldName.ts';
import { valueText } from '../../../ui/values/valueText.ts';
import { DetailHead } from '../entries/DetailHead.tsx';
import type { Entry } from '../entries/entries.ts';
import { useNames } from '../../../document/useNames.ts';
import { useDecide } from '../versions/useDecide.ts';
import { FieldChoice } from './FieldChoice.tsx';
import './duplicates.css';

interface DuplicateDetailProps {
  readonly entry: Extract<Entry, { type: 'same' }>;
  readonly entries: readonly Entry[];
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (kind: RecordKind, id: string) => void;
  readonly onDecided: () => void;
}

/** Two records that are probably one: what differs, field by field, and making one of them. */
export function DuplicateDetail({ entry, entries, onOpen, onShow, onDecided }: DuplicateDetailProps) {
  const { projection } = useSession();
  const texts = useTexts(duplicatesTexts);
  const page = useTexts(mergeTexts);
  const language = useLanguage();
  const names = useNames();
  const decide = useDecide(onDecided);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const { kind, one, other, because } = entry.pair;
  const kept = useRecord(kind, one);
  const dropped = useRecord(kind, other);
  const { patch, differing } = useMemo(
    () =>
      kept === undefined || dropped === undefined
        ? { patch: {}, differing: [] }
        : joinPatch(projection, kind, one, other, taken),
    [kept, dropped, projection, kind, one, other, taken],
  );
  const title = entry.title || page.untitled;
  const text = (id: string, key: string) =>
    valueText(kind, key, valueAt(projection.doc, kind, id, key), names, language);
  const choose = (key: string, isOther: boolean) => {
    const next = new Set(taken);
    if (isOther) next.add(key);
    else next.delete(key);
    setTaken(next);
  };
  const chosenFields = new Set(differing.map((key) => key.split('/')[0]));
  const united = Object.keys(patch).filter((field) => !chosenFields.has(field));
  return (
    <section className="entry-detail" aria-label={title}>
      <DetailHead title={texts.heading(title)} entry={entry} entries={entries} onOpen={onOpen}>
        <p>
          {texts.what(entry.other || page.untitled)} {texts.because(because)}
        </p>
      </DetailHead>
      {differing.length === 0 ? <p>{texts.allSame}</p> : <p>{texts.choose}</p>}
      <div className="duplicate-fields">
        {differing.map((key) => (
          <FieldChoice
            key={key}
            label={fieldName(kind, key, names, language)}
            values={[text(one, key), text(other, key)]}
            isOther={taken.has(key)}
            onChoose={(isOther) => choose(key, isOther)}
          />
        ))}
      </div>
      {united.length > 0 && (
        <p className="muted">{texts.united(united.map((field) => labelOfKey(kind, field, language)))}</p>
      )}
      <div className="entry-acts">
        <Button kind="main" onPress={() => decide([{ do: 'join', kind, keep: one, drop: other, patch }], texts.joined)}>
          {texts.makeOne}
        </Button>
        <Button onPress={() => decide([{ do: 'distinct', kind, one, other }], texts.distinct)}>
          {texts.notTheSame}
        </Button>
        <Button kind="quiet" onPress={() => onShow(kind, one)}>
          {texts.openFirst}
        </Button>
        <Button kind="quiet" onPress={() => onShow(kind, other)}>
          {texts.openSecond}
        </Button>
      </div>
    </section>
  );
}
