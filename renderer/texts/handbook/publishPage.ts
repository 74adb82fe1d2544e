import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const publishPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Veröffentlichen',
    purpose:
      'Von hier gehen die Angebote hinaus: als Dateien für die Familien-App und die Karte im Netz. Vorher sehen Sie, was hinausgeht, was hier bleibt und warum.',
    often: [
      {
        what: 'Durchsehen',
        how: 'Links steht, was hier bleibt, nach Grund: Es fehlt etwas, Entwurf, in Prüfung, nicht mehr sichtbar. „Ergänzen“ führt zum Feld.',
      },
      {
        what: 'Ziel merken',
        how: 'Wählen Sie rechts einmal, wohin: USB-Stick, Ordner, ZIP-Datei, Nextcloud, SFTP oder Webadresse. Das wird als Profil gemerkt, das Kennwort bleibt auf diesem Rechner.',
      },
      {
        what: 'Veröffentlichen',
        how: 'Ein Klick genügt. Auf Stick und Ordner wird ganz geschrieben und geprüft, ins Netz geht nur, was sich geändert hat. Wann Sie den Stick abziehen dürfen, sagt das Programm.',
      },
      {
        what: 'Vergleichen',
        how: 'Oben steht, was seit dem letzten Mal neu, geändert oder nicht mehr dabei ist; unten, was wann wohin ging.',
      },
    ],
    ifs: [
      {
        when: 'der Knopf nicht geht',
        then: 'Dann fehlt dem Katalog etwas, meist der Herausgeber. Ein Klick führt in die Einstellungen.',
      },
      {
        when: 'die Übertragung abbricht',
        then: 'Im Netz steht weiter die vorige Ausgabe. „Fortsetzen“ macht dort weiter, wo es aufgehört hat.',
      },
      {
        when: 'Sie ein Profil ändern oder nicht mehr brauchen',
        then: '„Profil ändern“ zeigt es; dort prüfen Sie auch die Verbindung oder entfernen es. Entfernen lässt sich rückgängig machen, nur das Kennwort geben Sie dann noch einmal ein.',
      },
      {
        when: 'Sie wissen möchten, ob ein Stick vollständig ist',
        then: 'Ganz unten steht „Ausgabe prüfen“: Wählen Sie den Ordner. Das Programm vergleicht jede Datei und sagt, wer die Ausgabe unterschrieben hat.',
      },
      {
        when: 'ein Server sich das erste Mal ausweist',
        then: 'Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber nennt. Erst danach wird das Kennwort gesendet.',
      },
      {
        when: 'ein Angebot nicht dabei ist',
        then: 'Es steht links mit seinem Grund. Nur „veröffentlicht“ geht hinaus, kein Entwurf und nichts Ausgesetztes.',
      },
      {
        when: 'etwas nicht hinausgehen darf',
        then: 'Interne Notizen, nicht öffentliche Ansprechpersonen und verborgene Anschriften bleiben immer hier. Mehr dazu unter „Datenschutz“.',
      },
    ],
    picture: 'Veröffentlichen: links die Angebote, die hier bleiben, mit Grund; rechts, was hinausgeht und wohin.',
  },
  en: {
    title: 'Publish',
    purpose:
      'From here offers go out: as files for the family app and the map. You see beforehand what goes out, what stays and why.',
    often: [
      { what: 'Look through', how: 'What stays stands on the left, by reason. “Add it” leads to the field.' },
      {
        what: 'Keep a target',
        how: 'Choose once where to: USB stick, folder, ZIP file, Nextcloud, SFTP or web address. It is kept as a profile; the password stays on this computer.',
      },
      {
        what: 'Publish',
        how: 'One click. A stick or folder is written and checked completely; only what changed goes online.',
      },
      {
        what: 'Compare',
        how: 'On top stands what is new, changed or gone since the last time; at the end, what went where and when.',
      },
    ],
    ifs: [
      {
        when: 'the button does not work',
        then: 'The catalogue lacks something, mostly the publisher. One click leads to the settings.',
      },
      {
        when: 'the transfer breaks off',
        then: 'The last export is still online. “Continue” goes on from where it stopped.',
      },
      {
        when: 'you change a profile or need it no more',
        then: '“Change profile” shows it; there you test the connection or remove it. Removing can be undone, but the password has to be entered again.',
      },
      {
        when: 'you want to know whether a stick is complete',
        then: '“Check an export” at the end compares every file of a folder and says who signed it.',
      },
      {
        when: 'an offer is not part of it',
        then: 'It stands on the left with its reason. Drafts and paused offers stay here.',
      },
    ],
    picture: 'Publish: offers that stay with their reason on the left, what goes out and where on the right.',
  },
};
