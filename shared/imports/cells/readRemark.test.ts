import { expect, test } from 'vitest';
import { readRemark } from './readRemark.ts';

test('a remark may say what has a field of its own', () => {
  expect(readRemark('nicht in den Schulferien')).toMatchObject({ closedInSchoolHolidays: true });
  expect(readRemark('Anmeldung nötig, bitte Decke mitbringen')).toMatchObject({ registration: true, bring: 'Decke' });
  expect(readRemark('kommt nach Hause')).toMatchObject({ homeVisit: true });
  expect(readRemark('zur Zeit ausgesetzt (Umbau)')).toMatchObject({ paused: true });
  expect(readRemark('10 Termine')).toMatchObject({ course: '10 Termine' });
});

test('a remark that denies something says nothing of it', () => {
  expect(readRemark('keine Anmeldung nötig')).toMatchObject({ registration: false });
  expect(readRemark('auch in den Schulferien')).toMatchObject({ closedInSchoolHolidays: false });
});
