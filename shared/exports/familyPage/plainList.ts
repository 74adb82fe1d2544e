import { responsibleFirst } from '../../catalogue/offerPartners.ts';
import { datesText, recurringText, weeklyText } from '../../sheets/sheetColumn.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from '../publishRecords.ts';
import { escaped } from './escaped.ts';

type Said = string | null | undefined | false;

/** What is said of several things in one line; nothing where nothing is. */
const line = (said: readonly Said[], between: string): string | null => said.filter(Boolean).join(between) || null;

const placeText = ({ name, street, postcode, town }: PublishedPlace): string | null =>
  line([name, street, line([postcode, town], ' ')], ', ');

const whenText = ({ schedule }: PublishedOffer): string | null =>
  line(
    [
      weeklyText(schedule.weekly),
      recurringText(schedule.recurring),
      datesText(schedule.dates),
      schedule.byAppointment && 'nach Vereinbarung',
      schedule.note,
    ],
    '; ',
  );

/** Whom to ask: a person of the offer where one is named, else whoever is responsible. */
function askText({ contacts: [person], partners, website }: PublishedOffer, partnerOf: PartnerOf): string | null {
  const partner = partnerOf(responsibleFirst(partners)[0]?.partnerId ?? '');
  const { phone, email } = person ?? partner ?? { phone: null, email: null };
  return line([partner?.name, person?.name, phone?.written, email, website ?? partner?.website], ', ');
}

type PartnerOf = (id: string) => PublishedPartner | undefined;

const paragraph = (text: Said): string => (text ? `<p>${escaped(text)}</p>` : '');

/** Puts titles in order as near to the dictionary as can be had without a table: ä stands behind a. */
const inOrder = (title: string): string => title.toLowerCase().normalize('NFD');

/**
 * The offers as plain HTML, in German, in the order of their titles: for browsers without scripts and programs that read pages
 * aloud or keep them. The order is known when all are read: until then an empty text for each lets others have their turn.
 */
export function* plainList({ catalogue, offers, partners, places }: PublishedRecords): Generator<string> {
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const placeLines = new Map(places.map((place) => [place.id, paragraph(placeText(place))]));
  const items: (readonly [key: string, html: string])[] = [];
  for (const offer of offers) {
    const lines = [
      paragraph(offer.summary['de']),
      paragraph(whenText(offer)),
      ...offer.places.map((id) => placeLines.get(id) ?? ''),
      paragraph(askText(offer, (id) => partnerById.get(id))),
    ];
    const html = `<li class="card"><h2>${escaped(offer.title.de)}</h2>${lines.join('')}</li>\n`;
    items.push([inOrder(offer.title.de), html]);
    yield '';
  }
  items.sort(([one], [other]) => (one < other ? -1 : 1));
  const publisher = catalogue.publisher.name ?? '';
  yield `<h1>${escaped(catalogue.name)}</h1><p>${escaped(publisher)}</p><ul class="plain">\n`;
  for (const [, html] of items) yield html;
  yield '</ul>';
}
