import type { Offer } from '../../catalogue/offer.ts';
import type { Place } from '../../catalogue/place.ts';
import type { Partner } from '../../catalogue/partner.ts';
import type { Phone, Position } from '../../catalogue/values.ts';
import type { ContactSaid } from '../cells/readContact.ts';
import type { CostSaid } from '../cells/readCost.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';
import type { ScheduleSaid } from '../cells/readSchedule.ts';

/**
 * What one row says of an offer, before partners and places are looked up. Null, false and an empty list mean: the row
 * says nothing of it.
 */
export interface OfferSaid {
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly easyLanguage: string | null;
  readonly website: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly audienceNote: string | null;
  readonly audiences: Readonly<Offer['audiences']>;
  readonly phases: Readonly<Offer['phases']>;
  readonly transitions: Readonly<Offer['transitions']>;
  readonly topics: readonly string[];
  readonly offerType: Offer['offerType'];
  readonly attendance: Readonly<Offer['attendance']>;
  readonly languages: { readonly codes: readonly string[]; readonly note: string | null };
  readonly lowThreshold: boolean;
  readonly schedule: ScheduleSaid | null;
  readonly cost: CostSaid;
  readonly access: {
    readonly kind: Offer['access']['kind'];
    readonly url: string | null;
    readonly phone: Phone | null;
    readonly email: string | null;
    readonly bring: string | null;
  };
  readonly contacts: readonly ContactSaid[];
  readonly funding: {
    readonly kind: Offer['funding']['kind'];
    readonly source: string | null;
    readonly until: string | null;
  };
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedBy: string | null;
  /** Lines for the internal note. */
  readonly internalNotes: readonly string[];
}

/** Where a row says its offer happens. */
export interface WhereSaid {
  readonly places: readonly PlaceSaid[];
  readonly position: Position | null;
  readonly directions: string | null;
  readonly barrierFree: Place['barrierFree'] | null;
  /** Names of districts as the row writes them; `all` where it says all of them. */
  readonly districts: readonly string[] | 'all';
}

/** A row read. */
export interface RowSaid {
  readonly offer: OfferSaid;
  readonly where: WhereSaid;
  /** The partners as the row writes them, in one text; empty where it names none. */
  readonly partners: string;
  readonly partnerKind: Partner['kind'];
  /** The list's own key for the row, or null. */
  readonly ownKey: string | null;
}
