import * as z from 'zod';
import { catalogue } from '../catalogue/catalogue.ts';
import { offer } from '../catalogue/offer.ts';
import { partner } from '../catalogue/partner.ts';
import { place } from '../catalogue/place.ts';
import {
  publishedAddress,
  publishedContact,
  publishedDay,
  publishedEmail,
  publishedPhone,
  publishedPosition,
  publishedPostcode,
  publishedRecurringDate,
  publishedSingleDate,
  publishedTitle,
  publishedWebsite,
  publishedWeeklySlot,
} from './publishedValues.ts';

// The records as they are published: the catalogue's own schemas less what is internal, with the narrower values.

const months = z.int().nonnegative().nullable();

export const publishedOffer = offer
  .omit({
    archived: true,
    funding: true,
    paused: true,
    status: true,
    reviewedBy: true,
    sourceKey: true,
    translations: true,
    internalNote: true,
  })
  .extend({
    title: publishedTitle,
    ageFrom: months,
    ageTo: months,
    schedule: offer.shape.schedule.unwrap().extend({
      weekly: z.array(publishedWeeklySlot),
      recurring: z.array(publishedRecurringDate),
      dates: z.array(publishedSingleDate),
    }),
    cost: offer.shape.cost.unwrap().extend({ amount: z.int().nonnegative().nullable() }),
    access: offer.shape.access.unwrap().extend({ url: publishedWebsite, phone: publishedPhone, email: publishedEmail }),
    contacts: z.array(publishedContact),
    website: publishedWebsite,
    validFrom: publishedDay.nullable(),
    validTo: publishedDay.nullable(),
    reviewedOn: publishedDay.nullable(),
  });

export const publishedPartner = partner
  .omit({
    archived: true,
    cooperationSince: true,
    agreementUntil: true,
    askedOn: true,
    answeredOn: true,
    internalNote: true,
  })
  .extend({
    website: publishedWebsite,
    email: publishedEmail,
    phone: publishedPhone,
    address: publishedAddress,
    contacts: z.array(publishedContact),
  });

export const publishedPlace = place
  .omit({ archived: true })
  .extend({ postcode: publishedPostcode, position: publishedPosition });

export const publishedCatalogue = catalogue
  .omit({ archived: true, topics: true, reviewMonths: true, notIntended: true })
  .extend({
    publisher: catalogue.shape.publisher.unwrap().extend({
      address: publishedAddress,
      email: publishedEmail,
      phone: publishedPhone,
      website: publishedWebsite,
    }),
  });
