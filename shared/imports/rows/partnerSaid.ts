import type { Partner } from '../../catalogue/partner.ts';
import type { Phone } from '../../catalogue/values.ts';
import type { ContactSaid } from '../cells/readContact.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';

/** What one row says of a partner. Null and an empty list mean: the row says nothing of it. */
export interface PartnerSaid {
  readonly name: string;
  readonly kind: Partner['kind'];
  readonly sector: Readonly<Partner['sector']>;
  /** The umbrella organisation by name; empty where none is named. */
  readonly parent: string;
  readonly description: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: Phone | null;
  readonly address: PlaceSaid | null;
  readonly contacts: readonly ContactSaid[];
  readonly role: Partner['role'];
  readonly cooperationSince: string | null;
  readonly agreementUntil: string | null;
  /** Lines for the internal note. */
  readonly internalNotes: readonly string[];
  /** The id of the row's record where it comes from this program, or the list's own key, or null. */
  readonly ownKey: string | null;
}
