import type { PlaceSaid } from '../cells/readPlaces.ts';
import { readPostcode } from '../cells/readPostcode.ts';
import { oneLine } from '../fold.ts';
import type { RowCells } from './RowCells.ts';

/** The address of the row's own columns; texts are empty where a column is missing or says nothing. */
export function readAddress(cells: RowCells, zeroPlausible: boolean): PlaceSaid {
  const postcode = readPostcode(cells.text('postcode'), zeroPlausible);
  cells.note('postcode', postcode.notes);
  const street = oneLine(cells.saidTogether('street', 'houseNumber') ?? '');
  return { name: '', street, postcode: postcode.value ?? '', town: oneLine(cells.said('town') ?? '') };
}
