import * as z from 'zod';
import { germany } from '../catalogue/germany.ts';
import { shortNumberPattern } from '../catalogue/shortNumber.ts';
import { address, contact, phone, position, recurringDate, singleDate, weeklySlot } from '../catalogue/values.ts';
import { webAddressPattern } from './webAddress.ts';

// The catalogue's shared shapes as they are published: narrower than what may be saved, because a reader must be able to
// rely on them. A value that does not fit is left out (see pickPublished.ts) and named in the plan.

export const publishedDay = z.iso.date();
export const publishedTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const publishedWebsite = z.string().regex(webAddressPattern).meta({ format: 'uri' }).nullable();
export const publishedEmail = z.email().nullable();
export const publishedPostcode = z
  .string()
  .regex(/^\d{5}$/)
  .nullable();

/** BCP 47 code -> text; the German one is always there. */
export const publishedTitle = z.object({ de: z.string() }).catchall(z.string());

/** E.164, or a short number as itself. */
const dialled = z.union([z.e164(), z.string().regex(shortNumberPattern)]);
export const publishedPhone = phone.extend({ e164: dialled.nullable() }).nullable();
export const publishedAddress = address.extend({ postcode: publishedPostcode }).nullable();
export const publishedPosition = position
  .extend({
    lat: z.number().min(germany.south).max(germany.north),
    lon: z.number().min(germany.west).max(germany.east),
  })
  .nullable();

/** Only people marked public are published, so the mark itself is not. */
export const publishedContact = contact
  .omit({ public: true })
  .extend({ phone: publishedPhone, mobile: publishedPhone, email: publishedEmail });

export const publishedWeeklySlot = weeklySlot.extend({ from: publishedTime, to: publishedTime.nullable() });
export const publishedRecurringDate = recurringDate.extend({
  start: publishedDay,
  from: publishedTime,
  to: publishedTime.nullable(),
  exceptions: z.array(publishedDay),
});
export const publishedSingleDate = singleDate.extend({
  date: publishedDay,
  from: publishedTime.nullable(),
  to: publishedTime.nullable(),
});
