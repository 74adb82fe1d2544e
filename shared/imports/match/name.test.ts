import { expect, test } from 'vitest';
import { isNear, nameOf, streetKey } from './name.ts';

const near = (one: string, other: string) => isNear(nameOf(one), nameOf(other));

test.each([
  ['Wohlfahrtsverband Lindenau e.V.', 'Wohlfahrtsverband Lindenau e. V.'],
  ['Ev. Kirchengemeinde Lindenau', 'Evangelische Kirchengemeinde Lindenau'],
  ['Kath. Kirchengemeinde St. Martin', 'Katholische Kirchengemeinde Sankt Martin'],
  ['Beratungsstelle f. Eltern, Kinder u. Jugendliche', 'Beratungsstelle für Eltern, Kinder und Jugendliche'],
  ['evangelischer  Gemeindeverband ', 'Evangelischer Gemeindeverband'],
  ['MUMM Familienservice gGmbH', 'Mumm Familienservice'],
  ['Kindertagesstätte Süd', 'Kita Süd'],
])('„%s“ is „%s“', (one, other) => {
  expect(nameOf(one).key).toBe(nameOf(other).key);
});

test.each([
  ['Schach-AG', 'Schach'],
  ['Kirchengemeinde Nord', 'Kirchengemeinde Süd'],
])('„%s“ is not „%s“', (one, other) => {
  expect(nameOf(one).key).not.toBe(nameOf(other).key);
});

test.each([
  ['Hebammensprechstunde', 'Offene Hebammensprechstunde'],
  ['Kinderarzt-Praxis am Markt', 'Kinderarztpraxis am Markt'],
  ['Stadt Lindenau, Frühe Hilfen', 'Stadt Lindenau – Fachstelle Frühe Hilfen'],
  ['Babyschwimen', 'Babyschwimmen'],
  ['Elterninitative Waldameisen', 'Elterninitiative Waldameisen'],
])('„%s“ may well be „%s“', (one, other) => {
  expect(near(one, other)).toBe(true);
});

test.each([
  ['Gemeindeverband Krefeld-Ost', 'Gemeindeverband Krefeld-West'],
  ['Kurs 2025', 'Kurs 2026'],
  ['Babymassage „Sanfte Hände“', 'Babymassage in der Alten Volksschule'],
  ['der und die', 'der und die Familie'],
])('„%s“ is another thing than „%s“', (one, other) => {
  expect(near(one, other)).toBe(false);
});

test('a street is known by its short form', () => {
  expect(streetKey('Lindenstr. 22 a')).toBe(streetKey('Lindenstraße 22a'));
  expect(streetKey('Jakob - Lintzen - Str. 8')).toBe(streetKey('Jakob-Lintzen-Straße 8'));
  expect(streetKey('Lindenstr. 22')).not.toBe(streetKey('Lindenstr. 2'));
});
