import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const privacyPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Datenschutz: was veröffentlicht wird',
    purpose:
      'Der Katalog enthält mehr, als hinausgehen darf. Was öffentlich wird, entscheiden Sie an wenigen Stellen; alles andere bleibt im Haus.',
    often: [
      {
        what: 'Das geht hinaus',
        how: 'Titel, Texte, Termine, Kosten und Zugang der Angebote im Stand „veröffentlicht“; ihre Partner und Orte; Ansprechpersonen mit dem Haken „öffentlich“.',
      },
      {
        what: 'Das bleibt immer hier',
        how: 'Interne Notizen, Finanzierung, Entwürfe, Archiviertes, der Verlauf mit den Namen derer, die etwas geändert haben, und Ansprechpersonen ohne den Haken.',
      },
      {
        what: 'Eine Anschrift verbergen',
        how: '„Genaue Anschrift verbergen“ am Ort, etwa bei einem Frauenhaus. Straße und Lage stehen dann in keiner Ausgabe und auf keiner Karte im Netz.',
      },
    ],
    ifs: [
      {
        when: 'jemand gelöscht werden möchte',
        then: '„Person endgültig löschen …“ entfernt Name, Telefon und E-Mail aus Katalog, Verlauf und Sicherungen, hier und auf jedem Rechner, der die Änderung bekommt. Das Programm nennt vorher, was es nicht erreicht: schon weitergegebene Mappen, Ausgaben, Ausdrucke.',
      },
      {
        when: 'Sie eine Mappe weitergeben',
        then: 'Eine Mappe ist keine Ausgabe: Sie enthält alles, auch Internes. Geben Sie sie nur an Menschen, die daran mitarbeiten, und mit Kennwort.',
      },
      {
        when: 'Sie wissen möchten, wohin das Programm Daten sendet',
        then: 'Nirgendwohin. Nur wenn Sie basemap.de oder einen gemeinsamen Server einschalten, spricht es mit diesem einen.',
      },
    ],
  },
  en: {
    title: 'Data protection: what is published',
    purpose:
      'The catalogue holds more than may go out. What becomes public you decide at a few places; all else stays in the house.',
    often: [
      {
        what: 'This goes out',
        how: 'Title, texts, times, cost and access of offers that are published; their partners and places; contacts ticked as public.',
      },
      {
        what: 'This always stays',
        how: 'Internal notes, funding, drafts, the archive, the history, and contacts that are not ticked.',
      },
      { what: 'Hide an address', how: 'Tick it at the place. Street and position then leave in no export.' },
    ],
    ifs: [
      {
        when: 'somebody wants to be erased',
        then: 'Erasing a person reaches catalogue, history and backups, here and on every computer that gets the change. The program says beforehand what it does not reach.',
      },
      {
        when: 'you hand out a folder file',
        then: 'It is no export: it holds everything. Give it only to people who work on it, with a password.',
      },
      {
        when: 'you want to know where data is sent',
        then: 'Nowhere, unless you switch on basemap.de or a shared server.',
      },
    ],
  },
};
