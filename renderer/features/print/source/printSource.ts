import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../../shared/catalogue/partner.ts';
import type { Projection } from '../../../../shared/document/projection.ts';
import { publicationOf } from '../../../../shared/exports/publication.ts';
import { publishRecords } from '../../../../shared/exports/publishRecords.ts';
import type {
  ChosenRecords,
  PublishedOffer,
  PublishedPartner,
  PublishedPlace,
} from '../../../../shared/exports/publishRecords.ts';

/** Whom paper is for: families and the public, or the office alone. */
export const readerships = ['public', 'office'] as const;
export type Readership = (typeof readerships)[number];

/**
 * What may stand on paper. The records have their published form whoever reads them, so that nothing internal can slip in
 * between; what the office may read beyond that is asked for by name.
 */
export interface PrintSource {
  /** ISO day: the catalogue is looked at as of it. */
  readonly day: string;
  /** By title. */
  readonly offers: readonly PublishedOffer[];
  /** In the order of their names. */
  readonly partners: ReadonlyMap<string, PublishedPartner>;
  readonly places: ReadonlyMap<string, PublishedPlace>;
  /** The whole records; null on paper for the public. */
  readonly office: OfficeRecords | null;
}

export interface OfficeRecords {
  readonly offer: (id: string) => Offer | undefined;
  readonly partner: (id: string) => Partner | undefined;
}

const order = new Intl.Collator('de', { numeric: true });

/** The title of an offer as lists sort it; empty where it has none. */
export const titleOf = ({ title }: { readonly title: Readonly<Record<string, string>> }): string =>
  title['de'] ?? Object.values(title)[0] ?? '';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

function sourceOf(records: ChosenRecords, day: string, office: OfficeRecords | null): PrintSource {
  const { offers, partners, places } = publishRecords(records);
  return {
    day,
    offers: [...offers].sort((one, other) => order.compare(titleOf(one), titleOf(other))),
    partners: byId(partners.toSorted((one, other) => order.compare(one.name, other.name))),
    places: byId(places),
    office,
  };
}

/** Every record that is not in the archive, and the way to what only the office may read. */
function forOffice(projection: Projection, day: string): PrintSource {
  const present = <K extends 'offers' | 'partners' | 'places'>(kind: K) =>
    projection.records(kind).filter(({ archived }) => archived === null);
  const records: ChosenRecords = {
    catalogue: projection.catalogue(),
    offers: present('offers'),
    partners: present('partners'),
    places: present('places'),
    hiddenPlaces: projection.records('places').filter(({ hideExactAddress }) => hideExactAddress),
  };
  return sourceOf(records, day, {
    offer: (id) => projection.record('offers', id),
    partner: (id) => projection.record('partners', id),
  });
}

/**
 * What may stand on paper of a catalogue as it is on a day. For the public that is what an export of that day would hold,
 * by the same rules; for the office everything that is not archived. The address of a place that hides it is on neither.
 * @param day ISO 8601
 */
export const printSource = (projection: Projection, readership: Readership, day: string): PrintSource =>
  readership === 'public' ? sourceOf(publicationOf(projection, day), day, null) : forOffice(projection, day);

/** The offers of a source that are not over on its day. */
export const runningOffers = ({ offers, day }: PrintSource): readonly PublishedOffer[] =>
  offers.filter(({ validTo }) => validTo === null || validTo >= day);
