import { describe, expect, it, vi } from 'vitest';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { perform } from '../../../shared/document/commands.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { newSampleTown } from '../../../shared/sample/sampleTown.ts';
import { RecordSearch } from './RecordSearch.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: 'test', now: new Date() };

async function lindenau() {
  const doc = newSampleTown(writer);
  const projection = new Projection(doc);
  const search = new RecordSearch(projection, 'offers', 'de', () => {});
  projection.subscribe((touched) => search.touched(touched));
  const titles = (typed: string) =>
    [...(search.search(typed)?.ids ?? [])].map((id) => titleOf(projection.row('offers', id)));
  await vi.waitFor(() => expect(titles('mutterschutz')).not.toEqual([]));
  return { doc, projection, search, titles };
}

const titleOf = (row: OfferRow | undefined): string => row?.title['de'] ?? '';

describe('the search among Lindenau’s offers', () => {
  it('finds words of titles and of texts', async () => {
    const { titles } = await lindenau();
    expect(titles('stillcafe')).toEqual(['Stillcafé im Klinikum']);
    expect(titles('mutterschutz elterngeld')).toEqual(['Beratung in der Schwangerschaft und Hilfen für den Anfang']);
  });

  it('finds offers by partner, place, topic and audience', async () => {
    const { titles } = await lindenau();
    expect(titles('musikschule band')).toContain('Bandprojekt „Laut & Leise“');
    expect(titles('familienhebammen').length).toBeGreaterThan(0);
    expect(titles('väter samstag')).toContain('Vätertreff am Samstag');
  });

  it('finds all there are while nothing is typed', async () => {
    const { search } = await lindenau();
    expect(search.search('  ')).toBeNull();
  });

  it('follows an edit, and a partner that is called otherwise now', async () => {
    const { doc, projection, titles } = await lindenau();
    const offer = projection.rows('offers').find((row) => row.partners.length > 0);
    const partnerId = offer?.partners[0]?.partnerId ?? '';
    perform(doc, [{ do: 'edit', kind: 'partners', id: partnerId, patch: { name: 'Sternschnuppe' } }], writer, null);
    await vi.waitFor(() => expect(titles('sternschnuppe')).toContain(titleOf(offer)));
    perform(
      doc,
      [{ do: 'edit', kind: 'offers', id: offer?.id ?? '', patch: { title: { de: 'Mondlandung' } } }],
      writer,
      null,
    );
    await vi.waitFor(() => expect(titles('mondlandung')).toEqual(['Mondlandung']));
  });
});
