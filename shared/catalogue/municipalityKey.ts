/**
 * True for an Amtlicher Gemeindeschlüssel: 8 digits for a municipality, 5 for a Kreis, the first two naming one of the
 * sixteen states (01 Schleswig-Holstein to 16 Thüringen). Source: Destatis, Gemeindeverzeichnis.
 */
export const isMunicipalityKey = (ags: string): boolean => /^(0[1-9]|1[0-6])\d{3}(\d{3})?$/.test(ags);

const states = ['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'];

/** The ISO 3166-2 code of the state an AGS lies in (`05…` -> `DE-NW`), or null. */
export function stateOf(ags: string): string | null {
  const state = states[Number(ags.slice(0, 2)) - 1];
  return isMunicipalityKey(ags) && state !== undefined ? `DE-${state}` : null;
}
