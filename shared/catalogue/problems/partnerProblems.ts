import { agreementStateOf } from '../agreement.ts';
import type { Partner } from '../partner.ts';
import type { Problem } from '../problem.ts';
import { findingsOf } from './context.ts';
import type { ProblemContext } from './context.ts';
import { checkJoined } from './joined.ts';
import { checkContacts, checkEmail, checkPhone, checkWebsite } from './reach.ts';

function isBelowItself(partner: Partner, context: ProblemContext): boolean {
  const seen = new Set<string>();
  for (let above = partner.parentId; above !== null && !seen.has(above); above = context.parentOf(above)) {
    if (above === partner.id) return true;
    seen.add(above);
  }
  return false;
}

/** What a partner breaks. */
export function partnerProblems(partner: Partner, context: ProblemContext): Problem[] {
  const findings = findingsOf('partners', partner.id);
  const { agreementUntil, parentId, placeId } = partner;
  if (partner.name.trim() === '') findings.add('error', 'name', 'name-missing');
  const twin = context.sameName(partner.id);
  if (twin !== undefined) {
    findings.add('warning', 'name', 'name-similar', { name: context.row('partners', twin)?.name ?? '' });
  }
  if (parentId !== null) checkJoined(findings, 'partners', [{ key: 'parentId', id: parentId }], 'warning', context);
  if (placeId !== null) checkJoined(findings, 'places', [{ key: 'placeId', id: placeId }], 'warning', context);
  if (isBelowItself(partner, context)) findings.add('error', 'parentId', 'parent-cycle');
  checkPhone(findings, 'phone', partner.phone);
  checkEmail(findings, 'email', partner.email);
  checkWebsite(findings, 'website', partner.website);
  checkContacts(findings, partner.contacts);
  const agreement = agreementStateOf(partner, context.today);
  const ending = { date: agreementUntil ?? '' };
  if (agreement === 'ended') findings.add('warning', 'agreementUntil', 'agreement-ended', ending);
  if (agreement === 'ending') findings.add('hint', 'agreementUntil', 'agreement-ending', ending);
  return findings.problems;
}
