import * as z from 'zod';

/** A text longer than this is no answer to a question. */
const longest = 20_000;
/** More offers than this has no partner. */
const mostOffers = 2_000;

const day = z.iso.date();
const line = z.string().max(500);

/** Question id (questions.ts) -> what stands in its field. */
const said = z.record(z.string().max(40), z.string().max(longest));
export type Said = Readonly<Record<string, string>>;

/** What one partner is asked; it stands as JSON in the page that the partner opens. */
export const questionnaire = z.strictObject({
  format: z.literal('angebotsmappe-fragebogen'),
  version: z.literal(1),
  id: z.uuid(),
  catalogueId: z.string(),
  madeOn: day,
  municipality: line,
  /** Where the answer is sent to; empty where the catalogue names no address. */
  replyTo: line,
  replyBy: day.nullable(),
  letter: z.string().max(longest),
  partner: z.strictObject({ id: z.string(), name: z.string(), said }),
  offers: z.array(z.strictObject({ id: z.string(), said })).max(mostOffers),
});
export type Questionnaire = z.infer<typeof questionnaire>;

/** What a partner says of an offer as a whole: `checked` all of it stands as it shall, `ended` it is no more. */
export const offerVerdicts = ['open', 'checked', 'ended'] as const;
export type OfferVerdict = (typeof offerVerdicts)[number];

/**
 * What a partner answered: the file that comes back. Beside each answer stands what was asked, so that what has changed in
 * the catalogue meanwhile can be told from what the partner changed.
 */
export const answer = z.strictObject({
  format: z.literal('angebotsmappe-antwort'),
  version: z.literal(1),
  questionnaireId: z.uuid(),
  catalogueId: z.string(),
  partnerId: z.string(),
  partnerName: z.string().max(longest),
  /** By the partner's clock. */
  answeredOn: day,
  /** Who answered. */
  by: line,
  remark: z.string().max(longest),
  partner: z.strictObject({ asked: said, said }),
  offers: z
    .array(z.strictObject({ id: z.string(), verdict: z.enum(offerVerdicts), asked: said, said }))
    .max(mostOffers),
  /** Offers that the catalogue does not have yet. */
  added: z.array(z.strictObject({ said })).max(mostOffers),
});
export type Answer = z.infer<typeof answer>;
