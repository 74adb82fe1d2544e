import { readContacts } from '../cells/readContact.ts';
import { readCost } from '../cells/readCost.ts';
import type { CostSaid } from '../cells/readCost.ts';
import { readDate } from '../cells/readDate.ts';
import { readEmail } from '../cells/readEmail.ts';
import { readLanguages } from '../cells/readLanguages.ts';
import { readPhones } from '../cells/readPhone.ts';
import { readRemark } from '../cells/readRemark.ts';
import type { ScheduleSaid } from '../cells/readSchedule.ts';
import type { TermsRead } from '../cells/readTerms.ts';
import {
  readAccessKinds,
  readAudiences,
  readFundingKinds,
  readOfferTypes,
  readPartnerKinds,
  readPhases,
  readTransitions,
} from '../cells/vocabularyReaders.ts';
import { readWebAddress } from '../cells/readWebAddress.ts';
import { hint } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { oneLine } from '../fold.ts';
import { union } from '../saidOver.ts';
import { idsAmong } from '../wordVocabularies.ts';
import type { WordVocabulary } from '../wordVocabularies.ts';
import type { OfferSaid, RowSaid } from './offerSaid.ts';
import { readCell } from './readCell.ts';
import { readProse } from './readProse.ts';
import { readWhere } from './readWhere.ts';
import { readWho } from './readWho.ts';
import { readWords } from './readWords.ts';
import type { RowCells } from './RowCells.ts';

/** What reading a row needs to know of the catalogue and the day. */
export interface RowContext {
  /** Reads times as `readSchedule` does. */
  readonly readTimes: (text: string) => Reading<ScheduleSaid | null>;
  /** See readPostcode. */
  readonly zeroPlausible: boolean;
  /** Reads topics, the catalogue's own among them. */
  readonly readTopics: (text: string) => TermsRead<string>;
}

function readTimes(cells: RowCells, context: RowContext): ScheduleSaid | null {
  const schedule = cells.said('schedule');
  const dayAndTime = cells.saidTogether('day', 'time');
  const text = schedule === null || dayAndTime === null ? (schedule ?? dayAndTime) : `${schedule}; ${dayAndTime}`;
  if (text === null) return null;
  const { value, notes } = context.readTimes(text);
  cells.note(cells.has('schedule') ? 'schedule' : 'day', notes);
  return value;
}

const firstDay = (text: string) => readDate(text, 'first');
const lastDay = (text: string) => readDate(text, 'last');

function readPrice(cells: RowCells, course: string | null): CostSaid {
  const { value, notes } = readCost(cells.text('cost'));
  const unclear = value?.kind === 'amount' && value.unit === undefined;
  // "10 Termine" in a remark says what an amount without unit pays for.
  const settled = unclear && course !== null;
  cells.note('cost', settled ? notes.filter(({ code }) => code !== 'cost-unit-missing') : notes);
  const said: CostSaid = settled ? { ...value, unit: 'per-course', note: course } : (value ?? {});
  return cells.ticked('educationPackage') ? { ...said, educationPackage: true } : said;
}

function readSchedules(times: ScheduleSaid | null, closed: boolean): ScheduleSaid | null {
  if (!closed) return times;
  const none: ScheduleSaid = {
    weekly: [],
    recurring: [],
    dates: [],
    byAppointment: false,
    closedInSchoolHolidays: false,
    note: null,
  };
  return { ...(times ?? none), closedInSchoolHolidays: true };
}

/** Lays the terms that words of the row mean over what its columns say. */
function withMeant(said: OfferSaid, meant: readonly string[], { readTopics }: RowContext): OfferSaid {
  if (meant.length === 0) return said;
  const also = <Id extends string>(
    ids: readonly Id[],
    vocabulary: WordVocabulary,
    read: (text: string) => TermsRead<Id>,
  ): readonly Id[] =>
    union(
      ids,
      idsAmong(vocabulary, meant).flatMap((id) => read(id).ids),
    );
  return {
    ...said,
    phases: also(said.phases, 'phases', readPhases),
    transitions: also(said.transitions, 'transitions', readTransitions),
    topics: also(said.topics, 'topics', readTopics),
    audiences: also(said.audiences, 'audiences', readAudiences),
    offerType: said.offerType ?? also([], 'offerTypes', readOfferTypes)[0] ?? null,
  };
}

/** Reads one row whole. Never refuses: what cannot be read stays as text, and `cells.findings` says so. */
export function readRow(cells: RowCells, context: RowContext): RowSaid {
  const remark = readRemark(cells.text('remark'));
  const remarkText = cells.said('remark');
  const prose = readProse(cells, context.readTimes);
  const { where, attendance } = readWhere(cells, context.zeroPlausible);
  const times = readTimes(cells, context) ?? prose.schedule;
  const phones = readPhones(cells.text('phone'));
  cells.note('phone', phones.notes);
  if (phones.value.length > 1) cells.keep('phone');
  const contacts = readContacts(cells.text('contact'));
  cells.note('contact', contacts.notes);
  const languages = readLanguages(cells.text('languages'));
  cells.note('languages', languages.notes);
  if (remark.paused) cells.note('remark', [hint('paused-proposed')]);
  const [partnerKind = null] = readWords(cells, 'partnerKind', readPartnerKinds);
  const [accessKind = remark.registration ? 'registration' : null] = readWords(cells, 'access', readAccessKinds);
  const website = readCell(cells, 'website', readWebAddress);
  const who = readWho(cells);
  const offer: OfferSaid = {
    title: oneLine(cells.said('title') ?? ''),
    summary: cells.said('summary'),
    description: prose.description,
    easyLanguage: cells.said('easyLanguage'),
    website,
    ageFrom: who.ageFrom,
    ageTo: who.ageTo,
    audienceNote: who.audienceNote,
    audiences: who.audiences,
    phases: readWords(cells, 'phase', readPhases),
    transitions: readWords(cells, 'transition', readTransitions),
    topics: readWords(cells, 'topic', context.readTopics),
    offerType: readWords(cells, 'offerType', readOfferTypes)[0] ?? null,
    attendance: remark.homeVisit ? union(attendance, ['outreach']) : attendance,
    languages: { codes: union(languages.value.codes, remark.languages), note: languages.value.note },
    lowThreshold: cells.ticked('lowThreshold'),
    schedule: readSchedules(times, remark.closedInSchoolHolidays),
    cost: readPrice(cells, remark.course),
    access: {
      kind: accessKind,
      url: readCell(cells, 'accessUrl', readWebAddress),
      phone: phones.value[0] ?? null,
      email: readCell(cells, 'email', readEmail),
      bring: cells.said('bring') ?? remark.bring,
    },
    contacts: contacts.value,
    funding: {
      kind: readWords(cells, 'funding', readFundingKinds)[0] ?? null,
      source: cells.said('fundingSource'),
      until: readCell(cells, 'fundingUntil', lastDay),
    },
    validFrom: readCell(cells, 'validFrom', firstDay),
    validTo: readCell(cells, 'validTo', lastDay),
    reviewedOn: readCell(cells, 'reviewedOn', firstDay),
    reviewedBy: cells.said('reviewedBy'),
    // Last: what the others could not take is among what is kept.
    internalNotes: remarkText === null ? cells.kept : [remarkText, ...cells.kept],
  };
  return {
    offer: withMeant(offer, cells.meant, context),
    where,
    partners: cells.said('partner') ?? prose.partner,
    partnerKind,
    ownKey: cells.said('sourceKey'),
  };
}
