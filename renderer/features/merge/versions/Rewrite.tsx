import { useRef, useState } from 'react';
import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import { isJsonObject } from '../../../../shared/document/json.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { Button } from '../../../ui/Button.tsx';
import { textLanguage } from '../../../ui/values/fieldName.ts';
import { writingOf } from './rewriting.ts';
import type { ValuePart } from './rewriting.ts';
import { SimpleEditor } from './SimpleEditor.tsx';

interface RewriteProps {
  readonly kind: RecordKind;
  readonly fieldKey: string;
  /** What stands there to begin with. */
  readonly start: Json;
  readonly onDone: (value: Json) => void;
  readonly onCancel: () => void;
}

/** Writes a version of a field that nobody had, in the fields the record has for it. */
export function Rewrite({ kind, fieldKey, start, onDone, onCancel }: RewriteProps) {
  const texts = useTexts(versionsTexts);
  const group = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(start);
  const writing = writingOf(kind, fieldKey);
  if (writing === null) return null;
  const finish = () => {
    // What cannot be read yet stays in its field, which says what is wrong.
    const unread = group.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (unread) unread.focus();
    else onDone(value);
  };
  return (
    <div ref={group} className="rewrite" role="group" aria-label={texts.newVersion}>
      {'is' in writing ? (
        <SimpleEditor
          label={texts.newVersion}
          type={writing}
          value={value}
          onChange={setValue}
          textLanguage={textLanguage(kind, fieldKey)}
          takesFocus
        />
      ) : (
        <Parts kind={kind} fieldKey={fieldKey} parts={writing} value={value} onChange={setValue} />
      )}
      <div className="entry-acts">
        <Button kind="main" icon="check" onPress={finish}>
          {texts.takeNew}
        </Button>
        <Button onPress={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}

interface PartsProps {
  readonly kind: RecordKind;
  readonly fieldKey: string;
  readonly parts: readonly ValuePart[];
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

function Parts({ kind, fieldKey, parts, value, onChange }: PartsProps) {
  const language = useLanguage();
  const offers = useTexts(offersTexts);
  const times: Readonly<Record<string, string>> = {
    day: offers.day,
    date: offers.date,
    start: offers.firstDay,
    from: offers.from,
    to: offers.to,
  };
  const blank = Object.fromEntries(parts.map(({ name, blank: nothing }) => [name, nothing]));
  const whole = isJsonObject(value) ? { ...blank, ...value } : blank;
  // The publisher's address has the parts of a partner's.
  const labelOfPart = (name: string) =>
    kind === 'catalogue'
      ? labelOfKey('partners', `address/${name}`, language)
      : labelOfKey(kind, `${fieldKey.split('/')[0]}/${name}`, language);
  return (
    <div className="rewrite-parts">
      {parts.map(({ name, type }, position) => (
        <SimpleEditor
          key={name}
          label={times[name] ?? labelOfPart(name)}
          type={type}
          value={whole[name] ?? null}
          onChange={(next) => onChange({ ...whole, [name]: next })}
          takesFocus={position === 0}
        />
      ))}
    </div>
  );
}
