import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { memberName } from './fieldName.ts';
import type { Names } from './names.ts';
import type { Said } from './saidIn.ts';
import { valueText } from './valueText.ts';
import { valueTypeOf } from './valueType.ts';

/** What a record says, written for people; the members of a list one after the other. */
export function saidText(kind: RecordKind, said: Said, names: Names, language: Language): string {
  if ('value' in said) return valueText(kind, said.key, said.value, names, language);
  const type = valueTypeOf(kind, said.key);
  return said.members.map((id) => (type.is === 'member' ? memberName(type.of, id, names, language) : id)).join(', ');
}
