import type { Command } from '../../shared/document/commands.ts';
import type { JsonObject } from '../../shared/document/json.ts';
import { isJsonObject } from '../../shared/document/json.ts';
import sample from '../../shared/sample/lindenau.json' with { type: 'json' };

const copiesOf = 10_000;
const bytesPerOffer = 2_700;

/** The same id for the same number in every run, in the form of a UUID. */
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** All German descriptions of the sample, one after the other: text to lengthen offers with. */
const prose = sample.offers.map(({ description }) => ('de' in description ? description.de : '')).join('\n\n');

function lengthened(offer: JsonObject, at: number): JsonObject {
  const description = isJsonObject(offer['description']) ? offer['description'] : {};
  const german = typeof description['de'] === 'string' ? description['de'] : '';
  const missing = Math.max(0, bytesPerOffer - new TextEncoder().encode(JSON.stringify(offer)).length);
  const from = (at * 97) % (prose.length - missing);
  return { ...offer, description: { ...description, de: `${german}\n\n${prose.slice(from, from + missing)}` } };
}

/** A Kreis: 10,000 offers of about 2.7 kB each made from the sample town's, with its partners and places. */
export function largeCatalogue(): { catalogue: JsonObject & { id: string }; commands: Command[] } {
  const offers = sample.offers as unknown as (JsonObject & { id: string })[];
  const create = (kind: 'partners' | 'places', record: JsonObject & { id: string }): Command => ({
    do: 'create',
    kind,
    record,
  });
  const commands: Command[] = [
    ...sample.partners.map((record) => create('partners', record as unknown as JsonObject & { id: string })),
    ...sample.places.map((record) => create('places', record as unknown as JsonObject & { id: string })),
  ];
  for (let at = 0; at < copiesOf; at += 1) {
    const offer = offers[at % offers.length];
    if (offer === undefined) throw new Error('The sample has no offers');
    const record = { ...lengthened(offer, at), archived: null, id: idOf(at) };
    commands.push({ do: 'create', kind: 'offers', record });
  }
  return { catalogue: { ...(sample.catalogue as unknown as JsonObject), id: idOf(copiesOf) }, commands };
}
