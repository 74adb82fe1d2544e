import { Refusal } from '../refusal.ts';
import { answer } from './questionnaire.ts';
import type { Answer } from './questionnaire.ts';

/** No partner writes more than this, in bytes. */
export const largestAnswer = 10 << 20;

/**
 * Reads a file that a partner sent back: JSON as the questionnaire saves it.
 * @throws Refusal answer-not-one; answer-other-catalogue where it answers the questionnaire of another catalogue
 */
export function readReturnedFile(bytes: Uint8Array, catalogueId: string): Answer {
  let read;
  try {
    if (bytes.length > largestAnswer) throw new Error('Too large');
    read = answer.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new Refusal('answer-not-one', {}, { cause: error });
  }
  if (read.catalogueId !== catalogueId) throw new Refusal('answer-other-catalogue');
  return read;
}
