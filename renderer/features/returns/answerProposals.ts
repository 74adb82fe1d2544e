import { offer } from '../../../shared/catalogue/offer.ts';
import type { Offer } from '../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { offerQuestions, partnerQuestions } from '../../../shared/questionnaires/questions.ts';
import type { OfferQuestionId, PartnerQuestionId } from '../../../shared/questionnaires/questions.ts';
import type { Answer, OfferVerdict, Said } from '../../../shared/questionnaires/questionnaire.ts';
import { offerAnswerReader, readPartnerAnswer } from '../../../shared/questionnaires/readAnswer.ts';
import type { AnswerRead } from '../../../shared/questionnaires/readAnswer.ts';
import type { Names } from '../../ui/values/names.ts';
import { offerSaid, partnerSaid } from './askedTexts.ts';

/** One field that a partner would have otherwise. */
export interface ProposedField<Q = OfferQuestionId | PartnerQuestionId> {
  readonly question: Q;
  readonly label: string;
  /** What the catalogue says today. */
  readonly now: string;
  readonly said: string;
  /** Whether the catalogue said something else when the partner was asked: both have changed it. */
  readonly isContested: boolean;
  /** Whether it is sure what it sets; what is not goes to the internal note. */
  readonly isRead: boolean;
}

interface Proposals<R, Q> {
  /** The record's id; of an offer that is not here yet its place among those. */
  readonly id: string;
  /** The record as it is; an empty one for an offer that is not here yet, null for one that is gone. */
  readonly record: R | null;
  readonly title: string;
  readonly fields: readonly ProposedField<Q>[];
}

export interface PartnerProposals extends Proposals<Partner, PartnerQuestionId> {
  readonly kind: 'partners';
}

export interface OfferProposals extends Proposals<Offer, OfferQuestionId> {
  readonly kind: 'offers' | 'added';
  readonly verdict: OfferVerdict;
}

export type RecordProposals = PartnerProposals | OfferProposals;

const plain = (text: string | undefined): string => (text ?? '').replace(/\r\n?/gu, '\n').trim();

function proposedFields<Q extends string, R>(
  questions: readonly { readonly id: Q; readonly label: string }[],
  texts: { readonly now: Said; readonly asked: Said; readonly said: Said },
  record: R,
  read: (question: Q, text: string) => AnswerRead<R>,
): ProposedField<Q>[] {
  return questions.flatMap(({ id, label }) => {
    const [now, asked, said] = [plain(texts.now[id]), plain(texts.asked[id]), plain(texts.said[id])];
    if (said === asked || said === now) return [];
    const isRead = read(id, said)(record) !== null;
    return { question: id, label, now, said, isContested: now !== asked, isRead };
  });
}

/** An offer that says nothing yet but whose it is. */
const newOffer = (partnerId: string): Offer => offer.parse({ id: '', partners: [{ partnerId, role: 'responsible' }] });

/**
 * What an answer would change, record by record: the partner, the offers it was asked about, and those it added. What it
 * left as it was asked changes nothing, however the catalogue has changed since.
 * @param today ISO 8601
 */
export function answerProposals(
  answer: Answer,
  projection: Projection,
  names: Names,
  today: string,
): readonly RecordProposals[] {
  const readOffer = offerAnswerReader(projection, today);
  const { partnerId, partnerName } = answer;
  const partner = projection.record('partners', partnerId) ?? null;
  const ofPartner: PartnerProposals = {
    kind: 'partners',
    id: partnerId,
    record: partner,
    title: partner?.name ?? partnerName,
    fields: partner
      ? proposedFields(partnerQuestions, { now: partnerSaid(partner), ...answer.partner }, partner, readPartnerAnswer)
      : [],
  };
  const ofOffers = answer.offers.map(({ id, verdict, asked, said }): OfferProposals => {
    const record = projection.record('offers', id) ?? null;
    const now = record && offerSaid(record, names);
    return {
      kind: 'offers',
      id,
      record: record?.archived === null ? record : null,
      title: record?.title['de'] ?? asked['title'] ?? '',
      verdict,
      fields: record && now ? proposedFields(offerQuestions, { now, asked, said }, record, readOffer) : [],
    };
  });
  const added = answer.added.map(({ said }, at): OfferProposals => {
    const record = newOffer(partnerId);
    const fields = proposedFields(offerQuestions, { now: {}, asked: {}, said }, record, readOffer);
    return { kind: 'added', id: String(at), record, title: plain(said['title']), verdict: 'open', fields };
  });
  return [ofPartner, ...ofOffers, ...added];
}
