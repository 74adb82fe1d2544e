import { useMemo } from 'react';
import type { BulkEffect } from '../../../shared/document/bulkEffect.ts';
import { useSession } from '../../document/hooks.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { fieldName, memberName } from '../../ui/values/fieldName.ts';
import { namesIn } from '../../ui/values/names.ts';
import { valueText } from '../../ui/values/valueText.ts';
import { partOf, valueTypeOf } from '../../ui/values/valueType.ts';

export interface EffectWords {
  readonly title: (id: string) => string;
  /** What changes in an offer, in one line. */
  readonly what: (effect: BulkEffect) => string;
}

/** What a change does, in words of the interface’s language. */
export function useEffectWords(): EffectWords {
  const { projection } = useSession();
  const language = useLanguage();
  const texts = useTexts(bulkTexts);
  return useMemo(() => {
    const names = namesIn(projection, language);
    const ofValue = ({ key, before, after }: BulkEffect['values'][number]): string => {
      const part = partOf(key);
      const type = valueTypeOf('offers', key);
      const said = (value: typeof before) => valueText('offers', key, value, names, language);
      if (part !== null && type.is === 'member') {
        const name = memberName(type.of, part, names, language);
        return after === null ? texts.goes(name) : texts.comes(name);
      }
      if (part !== null && key.startsWith('partners/')) {
        const name = memberName('partners', part, names, language);
        if (after === null) return texts.goes(name);
        if (before === null) return texts.comes(`${name} (${said(after)})`);
        return texts.becomes(name, said(before), said(after));
      }
      return texts.becomes(fieldName('offers', key, names, language), said(before), said(after));
    };
    return {
      title: (id) => names.record('offers', id) || texts.untitled,
      what: ({ values }) => (values.length === 0 ? texts.stays : values.map(ofValue).join('; ')),
    };
  }, [projection, language, texts]);
}
