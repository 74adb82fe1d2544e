/** Zusammenführen: what has arrived, two versions, entries that stand there twice. */
export const mergeTexts = {
  de: {
    title: 'Zusammenführen',
    empty: 'Nichts wartet auf Sie',
    emptyWhat:
      'Hier erscheint, was Kolleginnen und Kollegen schicken, und was zwei Personen zugleich geändert haben. Öffnen Sie eine Mappe oder ziehen Sie die Datei in dieses Fenster.',
  },
  en: {
    title: 'Bring together',
    empty: 'Nothing waits for you',
    emptyWhat:
      'What colleagues send appears here, and what two people changed at the same time. Open a folder file or drag it onto this window.',
  },
};
