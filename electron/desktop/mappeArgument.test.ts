import { describe, expect, it } from 'vitest';
import { mappeArgument } from './mappeArgument.ts';

describe('mappeArgument', () => {
  it('finds the file a person double-clicked', () => {
    expect(mappeArgument(['/opt/Angebotsmappe', '/home/amt/Kreis.MAPPE'], '/')).toBe('/home/amt/Kreis.MAPPE');
  });
  it('takes a relative path from the folder the second start was made in', () => {
    expect(mappeArgument(['electron', '.', 'kreis.mappe'], '/home/amt')).toBe('/home/amt/kreis.mappe');
  });
  it('does not mistake a switch or the program for a catalogue', () => {
    expect(mappeArgument(['/srv/x.mappe', '--open=kreis.mappe', 'liste.csv'], '/')).toBeNull();
  });
});
