import { afterAll, describe, expect, it } from 'vitest';
import { Projection } from '../../../../shared/document/projection.ts';
import { newSampleTown } from '../../../../shared/sample/sampleTown.ts';
import { namesIn } from '../../../ui/values/names.ts';
import { copiedFields, offerLines } from './offerLines.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date('2026-11-22T09:00:00Z') };
const projection = new Projection(newSampleTown(writer));
afterAll(() => projection.close());

describe('offers copied for a spreadsheet', () => {
  it('are lines of words as people read them, and never ids', () => {
    const offers = projection.rows('offers');
    const lines = offerLines(offers, namesIn(projection, 'de'), 'de');
    expect(lines).toHaveLength(offers.length);
    for (const line of lines) expect(line).toHaveLength(copiedFields.length);
    const babies = lines.find(([title]) => title === 'Babytreff Krabbelkäfer');
    expect(babies?.[copiedFields.indexOf('status')]).toBe('Veröffentlicht');
    expect(babies?.[copiedFields.indexOf('reviewedOn')]).toBe('28.08.2025');
    expect(lines.flat().join('\n')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|null|undefined/);
  });
});
