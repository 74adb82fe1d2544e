import type { PerLanguage } from './language.ts';

/** Titles of the questions for a path, and what kinds of file are called. */
export const dialogTexts = {
  de: {
    openMappe: 'Mappe öffnen',
    saveMappe: 'Mappe weitergeben',
    mergeMappe: 'Mappen zusammenführen',
    exchangeFolder: 'Austauschordner wählen',
    openList: 'Liste einlesen',
    saveReport: 'Bericht speichern',
    exportFolder: 'Wohin soll die Ausgabe?',
    mappe: 'Mappe',
    list: 'Listen (Excel, CSV, GeoJSON)',
    saveFile: 'Datei speichern',
    csv: 'CSV für Excel',
    svg: 'SVG-Zeichnung',
    png: 'PNG-Bild',
    reportName: 'Bericht',
  },
  en: {
    openMappe: 'Open a folder file',
    saveMappe: 'Pass on a folder file',
    mergeMappe: 'Merge folder files',
    exchangeFolder: 'Choose the exchange folder',
    openList: 'Read a list',
    saveReport: 'Save the report',
    exportFolder: 'Where shall the export go?',
    mappe: 'Folder file',
    list: 'Lists (Excel, CSV, GeoJSON)',
    saveFile: 'Save the file',
    csv: 'CSV for Excel',
    svg: 'SVG drawing',
    png: 'PNG picture',
    reportName: 'Report',
  },
} satisfies PerLanguage<Record<string, string>>;
