import { expect, test } from 'vitest';
import { isStreet, readPlaces } from './readPlaces.ts';

test('name, street and town, by lines or by commas', () => {
  const hall = { name: 'Sporthalle Wiese', street: 'An der Wiese 3', postcode: '59999', town: 'Lindenau' };
  expect(readPlaces('Sporthalle Wiese\nAn der Wiese 3\n59999 Lindenau').places).toEqual([hall]);
  expect(readPlaces('Sporthalle Wiese, An der Wiese 3, 59999 Lindenau').places).toEqual([hall]);
});

test('a name alone and a street alone', () => {
  expect(readPlaces('Waldparkplatz').places).toMatchObject([{ name: 'Waldparkplatz', street: '' }]);
  expect(readPlaces('Güterstr. 3').places).toMatchObject([{ name: '', street: 'Güterstr. 3' }]);
});

test('two places are parted by a semicolon', () => {
  expect(readPlaces('Rathaus; Familienbüro').places.map(({ name }) => name)).toEqual(['Rathaus', 'Familienbüro']);
});

test.each([
  ['zu Hause', 'outreach'],
  ['wechselnd', 'changing-places'],
  ['online', 'online'],
])('„%s“ is no place', (text, way) => {
  expect(readPlaces(text)).toEqual({ places: [], attendance: [way] });
});

test.each(['Märklinstraße 2', 'Jakob - Lintzen - Str. 8', 'Dreikönigenstraße 147 - 149', 'Markt 9', 'Am Weiher 4a'])(
  '%s is a street',
  (text) => {
    expect(isStreet(text)).toBe(true);
  },
);

test.each(['Haus der Brücken', '59999 Lindenau', 'Gleis 3 1/2 Raum B'])('%s is no street', (text) => {
  expect(isStreet(text)).toBe(false);
});
