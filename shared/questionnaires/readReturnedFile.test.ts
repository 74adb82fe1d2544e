import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { readReturnedFile } from './readReturnedFile.ts';

const catalogueId = 'a-catalogue';
const answer = {
  format: 'angebotsmappe-antwort',
  version: 1,
  questionnaireId: '00000000-0000-4000-8000-00000000cafe',
  catalogueId,
  partnerId: 'p',
  partnerName: 'Turnverein',
  answeredOn: '2026-11-20',
  by: '',
  remark: '',
  partner: { asked: {}, said: { name: 'TV' } },
  offers: [{ id: 'o', verdict: 'checked', asked: {}, said: {} }],
  added: [],
};
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function refusalOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.code : 'a bug';
  }
}

describe('a file that came back', () => {
  it('is read as the questionnaire wrote it', () => {
    expect(readReturnedFile(bytesOf(answer), catalogueId)).toEqual(answer);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no text', Uint8Array.of(0xff, 0xd8, 0xff)],
    ['no JSON', new TextEncoder().encode('<html>')],
    ['JSON of another kind', bytesOf([1, 2, 3])],
    ['an answer of a later version', bytesOf({ ...answer, version: 2 })],
    ['an answer with members that nobody knows', bytesOf({ ...answer, secret: 1 })],
    [
      'an answer with a verdict that nobody knows',
      bytesOf({ ...answer, offers: [{ ...answer.offers[0], verdict: 'x' }] }),
    ],
    ['an answer with an endless text', bytesOf({ ...answer, remark: 'x'.repeat(20_001) })],
    ['an answer cut off in the middle', bytesOf(answer).slice(0, 200)],
  ])('is refused where it is %s', (_, bytes) => {
    expect(refusalOf(() => readReturnedFile(bytes, catalogueId))).toBe('answer-not-one');
  });

  it('is refused where it answers for another catalogue', () => {
    expect(refusalOf(() => readReturnedFile(bytesOf(answer), 'another'))).toBe('answer-other-catalogue');
  });
});
