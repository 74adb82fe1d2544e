import { expect, test } from 'vitest';
import { fittingEntries, withExtension } from './fittingEntries.ts';

const folder = { name: 'Dokumente', path: '/home/Dokumente', kind: 'folder' } as const;
const list = { name: 'Liste.XLSX', path: '/home/Liste.XLSX', kind: 'file' } as const;
const photo = { name: 'Foto.jpg', path: '/home/Foto.jpg', kind: 'file' } as const;
const entries = [folder, list, photo];

test('where a list is asked for, other files are not in the way', () => {
  expect(fittingEntries(entries, { kind: 'openFile', extensions: ['xlsx', 'csv'] })).toEqual([folder, list]);
});

test('where any file will do, all are there', () => {
  expect(fittingEntries(entries, { kind: 'openFile', extensions: [] })).toEqual(entries);
});

test('where a folder is asked for, only folders are there', () => {
  expect(fittingEntries(entries, { kind: 'openFolder', extensions: [] })).toEqual([folder]);
});

test('a file saved without an extension gets the one of its kind', () => {
  expect(withExtension(' Lindenau ', ['mappe'])).toBe('Lindenau.mappe');
  expect(withExtension('Lindenau.Mappe', ['mappe'])).toBe('Lindenau.Mappe');
  expect(withExtension('Stand 1.2', ['mappe'])).toBe('Stand 1.2.mappe');
  expect(withExtension('', ['mappe'])).toBe('');
});
