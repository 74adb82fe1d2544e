import { useCallback } from 'react';
import type { RecordKind } from '../../shared/catalogue/records.ts';
import { fieldLabels } from '../../shared/texts/fieldLabels.ts';
import type { FieldName } from '../../shared/texts/fieldLabels.ts';
import { useLanguage } from './LanguageContext.tsx';

/** Says what a field of a kind of record is called, in the language of the interface. */
export function useLabels<K extends RecordKind>(kind: K): (field: FieldName<K>) => string {
  const language = useLanguage();
  const labels: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = fieldLabels[kind];
  return useCallback((field) => labels[field]?.[language] ?? field, [labels, language]);
}
