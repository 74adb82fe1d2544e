/** What an export can hold, beside its manifest. */
export const exportFormats = ['katalog', 'karte'] as const;
export type ExportFormat = (typeof exportFormats)[number];
