import { phone } from '../../../../shared/catalogue/values.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { useRows, useCatalogue } from '../../../document/hooks.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { PickOneField } from '../../../ui/fields/PickOneField.tsx';
import { optionalDay, requiredDay } from '../../../ui/format/dayCodec.ts';
import { optionalAge, optionalDegrees, optionalMoney } from '../../../ui/format/numberCodecs.ts';
import { anyText, optionalText } from '../../../ui/format/textCodecs.ts';
import { optionalTime, requiredTime } from '../../../ui/format/timeCodec.ts';
import { PhoneField } from '../../../ui/record/PhoneField.tsx';
import type { SimpleType } from './rewriting.ts';

interface SimpleEditorProps {
  readonly label: string;
  readonly type: SimpleType;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
  /** The language of a text (BCP 47). */
  readonly textLanguage?: string | undefined;
  readonly takesFocus?: boolean;
}

const asText = (value: Json): string => (typeof value === 'string' ? value : '');
const asOptionalText = (value: Json): string | null => (typeof value === 'string' ? value : null);
const asNumber = (value: Json): number | null => (typeof value === 'number' ? value : null);

/** The field for one plain value, as the record of it has it. */
export function SimpleEditor({ label, type, value, onChange, textLanguage, takesFocus = false }: SimpleEditorProps) {
  const { monthsHint } = useTexts(versionsTexts);
  const common = { label, onCommit: onChange, takesFocus };
  switch (type.is) {
    case 'text':
    case 'code':
    case 'prose':
      return (
        <DraftField
          {...common}
          value={asOptionalText(value)}
          codec={optionalText}
          {...(type.is === 'prose' && { lines: 5 })}
          {...(textLanguage !== undefined && { textLanguage })}
        />
      );
    case 'required-text':
      return <DraftField {...common} value={asText(value)} codec={anyText} />;
    case 'day':
      return <DraftField {...common} value={asOptionalText(value)} codec={optionalDay} />;
    case 'required-day':
      return <DraftField {...common} value={asText(value)} codec={requiredDay} />;
    case 'time':
      return type.isRequired ? (
        <DraftField {...common} value={asText(value)} codec={requiredTime} />
      ) : (
        <DraftField {...common} value={asOptionalText(value)} codec={optionalTime} />
      );
    case 'money':
      return <DraftField {...common} value={asNumber(value)} codec={optionalMoney} inputMode="decimal" />;
    case 'degrees':
      return <DraftField {...common} value={asNumber(value)} codec={optionalDegrees} inputMode="decimal" />;
    case 'age':
      return (
        <DraftField {...common} value={asNumber(value)} codec={optionalAge} inputMode="numeric" notes={monthsHint} />
      );
    case 'number':
      return <DraftField {...common} value={asNumber(value)} codec={optionalAge} inputMode="numeric" />;
    case 'yes-no':
      return <CheckField label={label} value={value === true} onCommit={onChange} />;
    case 'phone':
      return (
        <PhoneField
          label={label}
          value={phone.nullable().catch(null).parse(value)}
          onCommit={(next) => onChange(next && { written: next.written, e164: next.e164 })}
        />
      );
    case 'choice':
      return <ChoiceField label={label} terms={type.terms} value={asOptionalText(value)} onCommit={onChange} />;
    case 'reference':
      return <ReferenceEditor label={label} to={type.to} value={asOptionalText(value)} onChange={onChange} />;
  }
}

interface ReferenceEditorProps {
  readonly label: string;
  readonly to: 'partners' | 'places' | 'area';
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function ReferenceEditor({ label, to, value, onChange }: ReferenceEditorProps) {
  const fields = useTexts(fieldsTexts);
  const partners = useRows('partners');
  const places = useRows('places');
  const { districts } = useCatalogue();
  const items = { partners, places, area: districts }[to].map(({ id, name }) => ({ id, label: name }));
  return (
    <PickOneField
      label={label}
      placeholder={fields.add}
      groups={[{ label: '', items }]}
      value={value}
      onCommit={onChange}
    />
  );
}
