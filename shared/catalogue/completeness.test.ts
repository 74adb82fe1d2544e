import { expect, test } from 'vitest';
import { completenessOf } from './completeness.ts';
import { offer } from './offer.ts';

const offerOf = (fields: object) => offer.parse({ id: '11111111-1111-4111-8111-111111111111', ...fields });
const missing = (fields: object) => completenessOf(offerOf(fields)).missing;

test('of a new offer everything but its title is missing', () => {
  const { known, asked, missing: open } = completenessOf(offerOf({ title: { de: 'Babycafé' } }));
  expect([known, open.length]).toEqual([1, asked - 1]);
  expect(open[0]).toBe('summary/de');
});

test('what happens online needs no place, what happens in a house does', () => {
  expect(missing({ attendance: ['online'] })).not.toContain('places');
  expect(missing({ attendance: ['on-site', 'online'] })).toContain('places');
  expect(missing({})).toContain('places');
});

test('by appointment is a time, and a number to register is somebody to turn to', () => {
  expect(missing({ schedule: { byAppointment: true } })).not.toContain('slots');
  expect(missing({ access: { phone: { written: '0221 4710-110', e164: null } } })).not.toContain('contacts');
});

test('a contact that nobody outside may see answers no family', () => {
  const contact = { id: 'c', name: 'Katrin Beispiel', public: false };
  expect(missing({ contacts: [contact] })).toContain('contacts');
  expect(missing({ contacts: [{ ...contact, public: true }] })).not.toContain('contacts');
});

test('an age that is open at one end, and blanks for a text', () => {
  expect(missing({ ageTo: 36 })).not.toContain('ageFrom');
  expect(missing({ summary: { de: ' ' } })).toContain('summary/de');
});
