import { describe, expect, it } from 'vitest';
import { readWrittenPosition } from './writtenPosition.ts';

const here = { lat: 51.6204, lon: 8.2701, wasSwapped: false };

describe('a position written in degrees', () => {
  it.each([
    '51.6204, 8.2701',
    '51.6204 8.2701',
    '51,6204, 8,2701',
    '51,6204 8,2701',
    '51,6204; 8,2701',
    '51,6204,8,2701',
    '51.6204/8.2701',
    '(51.6204, 8.2701)',
    '51.6204° N, 8.2701° E',
    '51,6204° N, 8,2701° O',
    'N 51.6204 E 8.2701',
    '51,6204 Nord 8,2701 Ost',
    'Breite: 51,6204 Länge: 8,2701',
    'lat 51.6204, lon 8.2701',
    ' 51.6204,\t8.2701\n',
  ])('is read from %s', (written) => expect(readWrittenPosition(written)).toEqual(here));

  it('is read where whole degrees stand with a comma between them', () => {
    expect(readWrittenPosition('51, 8')).toMatchObject({ lat: 51, lon: 8 });
    expect(readWrittenPosition('51,8')).toMatchObject({ lat: 51, lon: 8 });
  });

  it('knows the south and the west', () => {
    expect(readWrittenPosition('33.8688° S, 70.6693° W')).toMatchObject({ lat: -33.8688, lon: -70.6693 });
    expect(readWrittenPosition('-33.8688, -70.6693')).toMatchObject({ lat: -33.8688, lon: -70.6693 });
  });
});

describe('a position in degrees, minutes and seconds', () => {
  it.each([
    `51°37'13.44"N 8°16'12.36"E`,
    '51° 37′ 13,44″ N, 8° 16′ 12,36″ O',
    `N 51° 37.224' E 8° 16.206'`,
    'N51° 37.224 E008° 16.206',
    '51 37 13.44 N 8 16 12.36 E',
    `51°37'13.44'' N, 8°16'12.36'' E`,
  ])('is read from %s', (written) => expect(readWrittenPosition(written)).toEqual(here));

  it('may have seconds in one half only', () => {
    expect(readWrittenPosition(`51°37'12"N 8°15'E`)).toEqual({ lat: 51.62, lon: 8.25, wasSwapped: false });
  });

  it('is none with 60 minutes or more', () => {
    expect(readWrittenPosition(`51°61'00"N 8°16'12"E`)).toBeNull();
  });
});

describe('a link to a map', () => {
  it.each([
    'https://www.google.com/maps/place/Rathaus/@51.7,8.3,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d51.6204!4d8.2701',
    'https://www.google.de/maps/@51.6204,8.2701,15z?hl=de',
    'https://www.google.com/maps/search/?api=1&query=51.6204%2C8.2701',
    'https://maps.google.com/?q=51.6204,8.2701',
    'google.de/maps/@51.6204,8.2701,15z',
    'https://www.openstreetmap.org/#map=17/51.6204/8.2701',
    'https://www.openstreetmap.org/?mlat=51.6204&mlon=8.2701#map=12/51.7/8.3',
    'https://www.bing.com/maps?cp=51.6204~8.2701&lvl=15',
    'https://maps.apple.com/?ll=51.6204,8.2701&z=15',
    'geo:51.6204,8.2701',
    'geo:51.6204,8.2701;u=35?z=17',
    'geo:0,0?q=51.6204,8.2701(Rathaus)',
  ])('says where: %s', (written) => expect(readWrittenPosition(written)).toEqual(here));

  it('that hides where says nothing', () => {
    expect(readWrittenPosition('https://maps.app.goo.gl/abc123')).toBeNull();
  });
});

describe('a position written the wrong way round', () => {
  it.each(['8.2701, 51.6204', '8,2701 51,6204', 'geo:8.2701,51.6204', 'POINT(8.2701 51.6204)'])(
    'is put right: %s',
    (written) => expect(readWrittenPosition(written)).toEqual({ ...here, wasSwapped: true }),
  );

  it('is no mistake where letters say which is which', () => {
    expect(readWrittenPosition('8.2701 O, 51.6204 N')).toEqual(here);
  });
});

describe('what is no position', () => {
  it.each([
    '',
    'Lindenplatz 4',
    '59555 Lindenau',
    '02941 8123',
    '22.11.2026',
    '51.6204',
    '51,6204° N',
    '51.6204 N 8.2701 N',
    '151.6204, 8.2701',
    '51.6204, 188.2701',
    '1 2 3',
    '%E0%A4%A',
  ])('is refused: %s', (written) => expect(readWrittenPosition(written)).toBeNull());
});
