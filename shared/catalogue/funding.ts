import { addMonths } from './calendar.ts';
import type { OfferRow } from './offer.ts';

/** Funding that ends within this many months is said. */
export const fundingHorizon = 12;

/**
 * True for a project whose funding ends within the horizon, or has ended and nobody has said how it goes on.
 * @param today ISO 8601 day
 */
export const isFundingEnding = ({ kind, until }: OfferRow['funding'], today: string): boolean =>
  kind === 'project' && until !== null && until <= addMonths(today, fundingHorizon);
