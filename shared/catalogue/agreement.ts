import { addMonths } from './calendar.ts';
import type { Partner } from './partner.ts';

/** An agreement that ends within this many months is said. */
const agreementHorizon = 3;

/**
 * How the agreement with a partner stands.
 * @param today ISO day
 */
export function agreementStateOf(
  { agreementUntil }: Pick<Partner, 'agreementUntil'>,
  today: string,
): 'none' | 'ended' | 'ending' | 'running' {
  if (agreementUntil === null) return 'none';
  if (agreementUntil < today) return 'ended';
  return agreementUntil <= addMonths(today, agreementHorizon) ? 'ending' : 'running';
}
