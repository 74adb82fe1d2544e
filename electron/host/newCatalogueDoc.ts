import type * as Y from 'yjs';
import { isMunicipalityKey, stateOf } from '../../shared/catalogue/municipalityKey.ts';
import type { Writer } from '../../shared/document/commands.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { Refusal } from '../../shared/refusal.ts';

export interface NewCatalogueInput {
  readonly name: string;
  readonly municipality: string;
  /** Amtlicher Gemeindeschlüssel: 8 digits for a municipality, 5 for a Kreis. */
  readonly ags: string;
}

/**
 * A new, empty catalogue.
 * @throws Refusal name-missing, ags-invalid
 */
export function newCatalogueDoc({ name, municipality, ags }: NewCatalogueInput, writer: Writer): Y.Doc {
  if (name.trim() === '') throw new Refusal('name-missing');
  const key = ags.replaceAll(' ', '');
  if (!isMunicipalityKey(key)) throw new Refusal('ags-invalid');
  const catalogue = {
    id: crypto.randomUUID(),
    name: name.trim(),
    municipality: {
      name: municipality.trim() === '' ? name.trim() : municipality.trim(),
      ags: key,
      state: stateOf(key),
    },
  };
  return newCatalogue(catalogue, [], writer);
}
