import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import type { Place } from '../catalogue/place.ts';
import type { Problem, ProblemRule } from '../catalogue/problem.ts';
import type { Contact } from '../catalogue/values.ts';
import type { ProblemContext } from '../catalogue/problems/context.ts';
import { faultsOf, problemsOf } from '../catalogue/problems/problemsOf.ts';
import { newestEdit } from '../document/history.ts';
import { problemContext } from '../document/problemContext.ts';
import type { Projection } from '../document/projection.ts';
import { inOnePiece } from '../slices.ts';
import type { Slices } from '../slices.ts';
import type { ExportPlan, LeftOutOffer } from './exportPlan.ts';

/** What goes out: the records chosen, still as the catalogue keeps them, and the plan that says why these. */
export interface Publication {
  readonly plan: ExportPlan;
  readonly catalogue: Catalogue;
  readonly offers: readonly Offer[];
  readonly partners: readonly Partner[];
  readonly places: readonly Place[];
  /** Every place whose address must not leave, archived ones too: it could stand elsewhere as well. */
  readonly hiddenPlaces: readonly Place[];
  /** When the catalogue was last changed, in milliseconds since 1970; null where nobody is known to have. */
  readonly modifiedAt: number | null;
}

/** Rules whose breach means that the published form leaves the value out. */
const unusableValue: ReadonlySet<ProblemRule> = new Set<ProblemRule>([
  'time-unreadable',
  'postcode-invalid',
  'position-swapped',
  'position-outside-germany',
  'website-scheme',
  'website-invalid',
  'email-invalid',
  'value-unreadable',
]);

/** What of a record's problems means that a value of it is missing in its published form. */
function unusableValues(problems: readonly Problem[], contacts: readonly Contact[] = []): Problem[] {
  const unusable = problems.filter(({ rule }) => unusableValue.has(rule));
  if (unusable.length === 0) return unusable;
  const internal = new Set(contacts.filter((contact) => !contact.public).map(({ id }) => `contacts/${id}`));
  return unusable.filter(({ field }) => !internal.has(field));
}

type Verdict = Pick<LeftOutOffer, 'reason' | 'problems' | 'date'>;

/** Why an offer stays out whatever it breaks. */
function reasonBesideProblems({ status, paused, validFrom, validTo }: Offer, today: string): Verdict | null {
  if (status !== 'published') return { reason: status, problems: [], date: null };
  if (paused !== null) return { reason: 'paused', problems: [], date: paused.since };
  if (validTo !== null && validTo < today) return { reason: 'expired', problems: [], date: validTo };
  if (validFrom !== null && validFrom > today) return { reason: 'not-yet', problems: [], date: validFrom };
  return null;
}

/** The records of these ids, in the order of the ids, without archived and missing ones. */
function recordsUsed<K extends 'partners' | 'places'>(projection: Projection, kind: K, ids: ReadonlySet<string>) {
  return [...ids]
    .sort()
    .flatMap((id) => projection.record(kind, id) ?? [])
    .filter(({ archived }) => archived === null);
}

/** The partners and places that go out with offers: those they name, and where these partners sit. */
export function whatOffersUse(
  projection: Projection,
  partnerIds: ReadonlySet<string>,
  placeIds: ReadonlySet<string>,
): Pick<Publication, 'partners' | 'places'> {
  const partners = recordsUsed(projection, 'partners', partnerIds);
  const seats = partners.flatMap(({ placeId }) => placeId ?? []);
  return { partners, places: recordsUsed(projection, 'places', new Set([...placeIds, ...seats])) };
}

/** The places whose address never leaves. */
export const hiddenPlacesOf = (projection: Projection): Place[] =>
  projection.records('places').filter(({ hideExactAddress }) => hideExactAddress);

const sum = <T>(items: readonly T[], count: (item: T) => number) =>
  items.reduce((total, item) => total + count(item), 0);

function withheld(offers: readonly Offer[], partners: readonly Partner[], places: readonly Place[]) {
  const records = [...offers, ...partners];
  return {
    contacts: sum(records, ({ contacts }) => contacts.filter((contact) => !contact.public).length),
    internalNotes: sum(records, ({ internalNote }) => (internalNote === null ? 0 : 1)),
    exactAddresses: sum(places, ({ hideExactAddress }) => (hideExactAddress ? 1 : 0)),
  };
}

/** The offers that go out, and what they use; a step for each. Ten thousand are gone through once: memory is slower than every rule. */
export function* chooseOffers(all: Iterable<Offer>, context: ProblemContext) {
  const offers: Offer[] = [];
  const leftOut: LeftOutOffer[] = [];
  const valuesLeftOut: Problem[] = [];
  const partnerIds = new Set<string>();
  const placeIds = new Set<string>();
  for (const offer of all) {
    yield;
    if (offer.archived !== null) continue;
    const leaveOut = (verdict: Verdict) => leftOut.push({ id: offer.id, title: offer.title['de'] ?? '', ...verdict });
    const reason = reasonBesideProblems(offer, context.today);
    if (reason !== null) {
      leaveOut(reason);
      continue;
    }
    const problems = faultsOf(offer, context);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      leaveOut({ reason: 'problems', problems: errors, date: null });
      continue;
    }
    offers.push(offer);
    valuesLeftOut.push(...unusableValues(problems, offer.contacts));
    for (const { partnerId } of offer.partners) partnerIds.add(partnerId);
    for (const id of offer.places) placeIds.add(id);
  }
  return { offers, leftOut, valuesLeftOut, partnerIds, placeIds };
}

/**
 * Chooses what goes out on a day: offers that are published, valid on that day, not paused and without errors, and only
 * the partners and places they use. Everything else that is not archived stands in the plan with its reason.
 * @param today ISO 8601
 */
export const publicationOf = (projection: Projection, today: string): Publication =>
  inOnePiece(publicationSteps(projection, today));

/**
 * The same where others wait: in slices.
 * @throws Refusal cancelled
 */
export const publicationInSlices = (projection: Projection, today: string, slices: Slices): Promise<Publication> =>
  slices.run(publicationSteps(projection, today));

function* publicationSteps(projection: Projection, today: string): Generator<undefined, Publication> {
  // Read first: what somebody edits between two steps does not change the list of those that are gone through.
  for (const id of projection.ids('offers')) {
    projection.record('offers', id);
    yield;
  }
  const context = problemContext(projection, today);
  const catalogue = projection.catalogue();
  const { offers, leftOut, valuesLeftOut, partnerIds, placeIds } = yield* chooseOffers(
    projection.records('offers'),
    context,
  );
  const { partners, places } = whatOffersUse(projection, partnerIds, placeIds);
  const ofCatalogue = problemsOf('catalogue', catalogue, context);
  return {
    catalogue,
    offers,
    partners,
    places,
    hiddenPlaces: hiddenPlacesOf(projection),
    modifiedAt: newestEdit(projection.doc),
    plan: {
      offers: offers.length,
      partners: partners.length,
      places: places.length,
      languages: catalogue.languages,
      leftOut,
      withheld: withheld(offers, partners, places),
      valuesLeftOut: [
        ...valuesLeftOut,
        ...partners.flatMap((partner) => unusableValues(problemsOf('partners', partner, context), partner.contacts)),
        ...places.flatMap((place) => unusableValues(problemsOf('places', place, context))),
        ...unusableValues(ofCatalogue),
      ],
      catalogueProblems: ofCatalogue.filter(({ severity }) => severity === 'error'),
    },
  };
}
