import * as z from 'zod';
import { stored } from './stored.ts';
import { address, archived, idsOf, phone, text } from './values.ts';
import { fields } from './vocabulary.ts';

/** The catalogue itself (Katalog): one per document. */
export const catalogue = z.looseObject({
  id: z.string(),
  archived,
  name: z.string().default(''),
  municipality: z.looseObject({ name: text, ags: text, state: text }).prefault({}),
  members: z
    .array(z.looseObject({ ags: z.string(), name: z.string() }))
    .default([])
    .register(stored, { keyField: 'ags' }),
  districts: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
  publisher: z
    .looseObject({
      name: text,
      address: address.nullable().default(null),
      email: text,
      phone: phone.nullable().default(null),
      website: text,
    })
    .prefault({}),
  licence: text.default('dl-by-de/2.0'),
  languages: z.array(z.string()).default(['de']),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable().default(null),
  topics: z
    .array(z.looseObject({ id: z.string(), parent: idsOf(fields), label: z.record(z.string(), z.string()) }))
    .default([]),
  reviewMonths: z.number().int().positive().default(12),
  /**
   * Cells of the prevention chain that are no gap here. The id is `<phase>/<field of action>`,
   * `<phase>/<grouping>/<group>` for what else offers are grouped by (offerGroups.ts), or that of a transition.
   */
  notIntended: z.array(z.looseObject({ id: z.string(), reason: z.string() })).default([]),
});
export type Catalogue = z.infer<typeof catalogue>;
