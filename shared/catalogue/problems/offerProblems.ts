import { addMonths, isDay, isTime } from '../calendar.ts';
import { isFundingEnding } from '../funding.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import { findingsOf } from './context.ts';
import type { Findings, ProblemContext } from './context.ts';
import { checkJoined } from './joined.ts';
import { checkContacts, checkEmail, checkPhone, checkWebsite } from './reach.ts';

/** Longest short description, in characters: what fits a card of the family app. */
export const summaryLimit = 300;

function checkTexts(findings: Findings, offer: Offer): void {
  if ((offer.title['de'] ?? '').trim() === '') findings.add('error', 'title/de', 'title-missing');
  for (const [language, text] of Object.entries(offer.summary)) {
    if (text.length > summaryLimit) {
      findings.add('error', `summary/${language}`, 'summary-long', { length: text.length, limit: summaryLimit });
    }
  }
}

function checkProviders(findings: Findings, offer: Offer, context: ProblemContext): void {
  const known = offer.partners.filter(({ partnerId }) => context.row('partners', partnerId)?.archived === null);
  const references = offer.partners.map(({ partnerId: id }) => ({ key: `partners/${id}`, id }));
  const severity = known.length === 0 ? 'error' : 'warning';
  // Who is responsible shows once the references are mended.
  if (checkJoined(findings, 'partners', references, severity, context)) return;
  if (offer.partners.length === 0) findings.add('error', 'partners', 'partner-missing');
  else if (known.length === 0) findings.add('error', 'partners', 'partner-gone');
  else if (!known.some(({ role }) => role === 'responsible'))
    findings.add('warning', 'partners', 'responsible-missing');
}

function checkReach(findings: Findings, offer: Offer, context: ProblemContext): void {
  const onSite = offer.attendance.includes('on-site');
  const isGone = offer.places.every((id) => context.row('places', id)?.archived !== null);
  const references = offer.places.map((id) => ({ key: `places/${id}`, id }));
  const isJoined = checkJoined(findings, 'places', references, onSite && isGone ? 'error' : 'warning', context);
  if (offer.attendance.length === 0) findings.add('error', 'attendance', 'attendance-missing');
  else if (onSite && offer.places.length === 0) findings.add('error', 'places', 'place-missing');
  else if (onSite && isGone) {
    if (!isJoined) findings.add('error', 'places', 'place-gone');
  } else if (!onSite && offer.area.length === 0) findings.add('error', 'area', 'area-missing');
}

function checkChain(findings: Findings, offer: Offer): void {
  if (offer.phases.length === 0) findings.add('error', 'phases', 'phase-missing');
  if (offer.topics.length === 0) findings.add('error', 'topics', 'topic-missing');
  if (offer.ageFrom !== null && offer.ageTo !== null && offer.ageFrom > offer.ageTo) {
    findings.add('error', 'ageFrom', 'age-swapped');
  }
}

function checkSchedule(findings: Findings, { schedule }: Offer): void {
  const { weekly, recurring, dates } = schedule;
  const bad = (time: string | null) => time !== null && !isTime(time);
  for (const slot of weekly) {
    if (bad(slot.from) || bad(slot.to)) findings.add('warning', `slots/${slot.id}`, 'time-unreadable');
  }
  for (const slot of recurring) {
    if (bad(slot.from) || bad(slot.to) || !isDay(slot.start))
      findings.add('warning', `recurring/${slot.id}`, 'time-unreadable');
  }
  for (const slot of dates) {
    if (bad(slot.from) || bad(slot.to) || !isDay(slot.date))
      findings.add('warning', `dates/${slot.id}`, 'time-unreadable');
  }
}

function checkAccess(findings: Findings, offer: Offer): void {
  const { access } = offer;
  checkPhone(findings, 'access/phone', access.phone);
  checkEmail(findings, 'access/email', access.email);
  checkWebsite(findings, 'access/url', access.url);
  checkWebsite(findings, 'website', offer.website);
  checkContacts(findings, offer.contacts);
  const reachable =
    access.phone !== null ||
    access.email !== null ||
    access.url !== null ||
    offer.contacts.some((contact) => contact.public);
  if (access.kind === 'registration' && !reachable) findings.add('error', 'access/kind', 'registration-missing');
}

function checkDates(findings: Findings, { validFrom, validTo, reviewedOn }: Offer): void {
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    findings.add('error', 'validFrom', 'validity-swapped');
  if (reviewedOn === null) findings.add('error', 'reviewedOn', 'review-missing');
}

function adviseOnContent(findings: Findings, { summary, translations, schedule, cost }: Offer): void {
  if ((summary['de'] ?? '').trim() === '') findings.add('hint', 'summary/de', 'summary-missing');
  for (const [language, { state }] of Object.entries(translations)) {
    if (state === 'outdated') findings.add('hint', `translations/${language}`, 'translation-outdated', { language });
  }
  const { weekly, recurring, dates, byAppointment, note } = schedule;
  if (weekly.length + recurring.length + dates.length === 0 && !byAppointment && (note ?? '') === '') {
    findings.add('hint', 'schedule/note', 'schedule-missing');
  }
  if (cost.kind === 'amount' && cost.amount === null) findings.add('warning', 'cost/amount', 'amount-missing');
}

function adviseOnDates(findings: Findings, offer: Offer, { today, catalogue }: ProblemContext): void {
  const { validTo, reviewedOn, funding } = offer;
  if (validTo !== null && validTo < today) findings.add('hint', 'validTo', 'expired', { date: validTo });
  if (reviewedOn !== null && addMonths(reviewedOn, catalogue.reviewMonths) < today) {
    findings.add('warning', 'reviewedOn', 'review-due', { date: reviewedOn });
  }
  if (funding.until !== null && isFundingEnding(funding, today)) {
    findings.add('hint', 'funding/until', 'funding-ending', { date: funding.until });
  }
}

/** What of an offer keeps it out of every export, and which of its values cannot go into one. */
export function offerFaults(offer: Offer, context: ProblemContext): Problem[] {
  const findings = findingsOf('offers', offer.id);
  addFaults(findings, offer, context);
  return findings.problems;
}

/** What an offer breaks. Errors keep it out of every export; none keeps it from being saved. */
export function offerProblems(offer: Offer, context: ProblemContext): Problem[] {
  const findings = findingsOf('offers', offer.id);
  addFaults(findings, offer, context);
  adviseOnContent(findings, offer);
  adviseOnDates(findings, offer, context);
  return findings.problems;
}

function addFaults(findings: Findings, offer: Offer, context: ProblemContext): void {
  checkTexts(findings, offer);
  checkProviders(findings, offer, context);
  checkReach(findings, offer, context);
  checkChain(findings, offer);
  checkSchedule(findings, offer);
  checkAccess(findings, offer);
  checkDates(findings, offer);
}
