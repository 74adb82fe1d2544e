import type { OfferPreview } from '../../../../shared/exports/previewOffer.ts';
import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { fieldName } from '../../../ui/values/fieldName.ts';
import type { Names } from '../../../ui/values/names.ts';
import { saidIn } from '../../../ui/values/saidIn.ts';
import { saidText } from '../../../ui/values/saidText.ts';

/** What a family looks for, in this order, and the fields that answer it. */
const fieldsOf = {
  when: ['slots', 'recurring', 'dates', 'schedule'],
  where: ['attendance', 'places', 'area'],
  whom: ['phases', 'transitions', 'ageFrom', 'ageTo', 'audiences', 'audienceNote'],
  cost: ['cost', 'access', 'lowThreshold'],
  contact: ['contacts', 'website', 'spokenLanguages'],
  about: ['topics', 'offerType', 'easyLanguage'],
} as const;

export type PreviewPartId = keyof typeof fieldsOf;

/** One part of the preview: what each field is called, and the lines it says. */
export interface PreviewPart {
  readonly id: PreviewPartId;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

const placeLines = ({ places }: OfferPreview): string[] =>
  places.map(({ name, street, postcode, town, directions }) =>
    [name, street, [postcode, town].filter(Boolean).join(' '), directions].filter(Boolean).join(', '),
  );

/** Everything the published form of an offer says, part by part; parts that say nothing are left out. */
export function previewParts(preview: OfferPreview, names: Names, language: Language): PreviewPart[] {
  const said = saidIn('offers', preview.offer);
  return (Object.keys(fieldsOf) as PreviewPartId[]).flatMap((id) => {
    const rows = new Map<string, string[]>();
    for (const field of fieldsOf[id]) {
      for (const one of said.filter(({ key }) => key.split('/')[0] === field)) {
        const label =
          'members' in one ? labelOfKey('offers', one.key, language) : fieldName('offers', one.key, names, language);
        const lines = field === 'places' ? placeLines(preview) : [saidText('offers', one, names, language)];
        rows.set(label, [...(rows.get(label) ?? []), ...lines]);
      }
    }
    return rows.size === 0 ? [] : [{ id, rows: [...rows].map(([label, lines]) => ({ label, lines })) }];
  });
}
