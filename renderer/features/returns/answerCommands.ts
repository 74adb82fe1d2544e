import type { Command } from '../../../shared/document/commands.ts';
import { isJsonObject } from '../../../shared/document/json.ts';
import { newId } from '../../../shared/document/newId.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import type { Answer } from '../../../shared/questionnaires/questionnaire.ts';
import { offerAnswerReader, readPartnerAnswer } from '../../../shared/questionnaires/readAnswer.ts';
import type { AnswerRead } from '../../../shared/questionnaires/readAnswer.ts';
import type { OfferProposals, PartnerProposals, ProposedField, RecordProposals } from './answerProposals.ts';

/** What can be taken over of an answer, one by one. */
export const fieldChoice = ({ kind, id }: RecordProposals, question: string): string => `${kind}/${id}/${question}`;
export const verdictChoice = ({ kind, id }: RecordProposals): string => `${kind}/${id}/verdict`;

/** Whether the partner's word on the whole offer can be taken: it is no more, or it has been looked at. */
export const hasVerdict = (proposals: RecordProposals): proposals is OfferProposals =>
  proposals.kind === 'offers' &&
  proposals.record !== null &&
  (proposals.verdict !== 'open' || proposals.fields.length > 0);

/**
 * Reads one field after the other into the record: two of them may set the same whole field. What cannot be read, and the
 * remark, goes to the internal note.
 */
function take<R extends { readonly internalNote: string | null }, Q>(
  record: R,
  fields: readonly ProposedField<Q>[],
  read: (question: Q, text: string) => AnswerRead<R>,
  noteHeading: string,
  remark = '',
): Partial<R> {
  let patch: Partial<R> = {};
  const unread = remark.trim() === '' ? [] : [remark.trim()];
  for (const { question, label, said } of fields) {
    const set = read(question, said)({ ...record, ...patch });
    if (set === null) unread.push(`${label}: ${said}`);
    else patch = { ...patch, ...set };
  }
  if (unread.length === 0) return patch;
  const note = [record.internalNote, noteHeading, ...unread].filter((part) => part !== null).join('\n');
  return { ...patch, internalNote: note };
}

/** What taking over an answer needs to know. */
export interface TakingAnswer {
  readonly projection: Projection;
  /** See fieldChoice and verdictChoice. */
  readonly chosen: ReadonlySet<string>;
  /** ISO 8601. */
  readonly today: string;
  /** Stands above what goes to an internal note: who wrote it, and when. */
  readonly noteHeading: string;
  /** Stands in the offers as the one who checked them. */
  readonly reviewer: string;
}

function partnerCommands(
  { remark }: Answer,
  proposals: PartnerProposals,
  answeredOn: string,
  { chosen, noteHeading }: TakingAnswer,
): Command[] {
  const { id, record } = proposals;
  if (record === null) return [];
  const patch = take(
    record,
    proposals.fields.filter(({ question }) => chosen.has(fieldChoice(proposals, question))),
    readPartnerAnswer,
    noteHeading,
    remark,
  );
  return [{ do: 'edit', kind: 'partners', id, patch: { ...patch, answeredOn } }];
}

function offerCommands(
  proposals: OfferProposals,
  answeredOn: string,
  { projection, chosen, today, noteHeading, reviewer }: TakingAnswer,
): Command[] {
  const { kind, id, record, verdict } = proposals;
  if (record === null) return [];
  const patch = take(
    record,
    proposals.fields.filter(({ question }) => chosen.has(fieldChoice(proposals, question))),
    offerAnswerReader(projection, today),
    noteHeading,
  );
  if (kind === 'added') {
    if (Object.keys(patch).length === 0) return [];
    const created: unknown = { ...record, ...patch };
    if (!isJsonObject(created)) throw new TypeError('an offer is an object');
    return [{ do: 'create', kind: 'offers', record: { ...created, id: newId() } }];
  }
  const takesVerdict = hasVerdict(proposals) && chosen.has(verdictChoice(proposals));
  if (takesVerdict && verdict === 'ended') {
    return [
      { do: 'edit', kind: 'offers', id, patch },
      { do: 'archive', kind: 'offers', id },
    ];
  }
  const reviewed = takesVerdict ? { reviewedOn: answeredOn, reviewedBy: reviewer } : {};
  return [{ do: 'edit', kind: 'offers', id, patch: { ...patch, ...reviewed } }];
}

/** The commands that take over what was chosen of an answer, as one act; the partner counts as answered. */
export function answerCommands(
  answer: Answer,
  proposals: readonly RecordProposals[],
  taking: TakingAnswer,
): readonly Command[] {
  // The partner's clock may be wrong: nobody has checked anything tomorrow.
  const answeredOn = answer.answeredOn < taking.today ? answer.answeredOn : taking.today;
  return proposals.flatMap((one) =>
    one.kind === 'partners' ? partnerCommands(answer, one, answeredOn, taking) : offerCommands(one, answeredOn, taking),
  );
}
