/** What an export can hold, beside its manifest. */
export const exportFormats = ['katalog', 'karte', 'termine', 'integreat', 'hsds', 'dcat', 'tabellen', 'seite'] as const;
export type ExportFormat = (typeof exportFormats)[number];
