import * as z from 'zod';
import { archived, idsOf, position, text } from './values.ts';
import { barrierFree, placeKinds } from './vocabulary.ts';

/** A place (Ort) where offers happen. `hideExactAddress` (a women's shelter): street and position never leave. */
export const place = z.looseObject({
  id: z.string(),
  archived,
  name: z.string().default(''),
  kind: idsOf(placeKinds).default('on-site'),
  street: text,
  postcode: text,
  town: text,
  districtId: text,
  position: position.nullable().default(null),
  showOnMap: z.boolean().default(true),
  hideExactAddress: z.boolean().default(false),
  barrierFree: idsOf(barrierFree).default('unknown'),
  directions: text,
});
export type Place = z.infer<typeof place>;

/** The fields that lists of places show. */
export const placeRow = place
  .pick({
    id: true,
    archived: true,
    name: true,
    street: true,
    postcode: true,
    town: true,
    districtId: true,
  })
  .strip();
export type PlaceRow = z.infer<typeof placeRow>;
