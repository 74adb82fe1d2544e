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
        what: 'Ausgeben',
        how: 'Wählen Sie rechts „Veröffentlichen“ und einen Ordner, etwa auf einem Stick. Die Ausgabe wird ganz geschrieben und geprüft oder gar nicht.',
      },
      {
        what: 'Weitergeben',
        how: 'Steht da „vollständig und geprüft“, können Sie den Stick abziehen und den Ordner dem geben, der die Familien-App betreut.',
      },
    ],
    ifs: [
      {
        when: 'der Knopf nicht geht',
        then: 'Dann fehlt dem Katalog etwas, meist der Herausgeber. Ein Klick führt in die Einstellungen.',
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
        what: 'Write the export',
        how: 'Choose “Publish” and a folder, on a stick perhaps. It is written and checked completely or not at all.',
      },
      {
        what: 'Pass it on',
        how: 'Once it says complete and checked, remove the stick and hand the folder to whoever runs the family app.',
      },
    ],
    ifs: [
      {
        when: 'the button does not work',
        then: 'The catalogue lacks something, mostly the publisher. One click leads to the settings.',
      },
      {
        when: 'an offer is not part of it',
        then: 'It stands on the left with its reason. Drafts and paused offers stay here.',
      },
    ],
    picture: 'Publish: offers that stay with their reason on the left, what goes out and where on the right.',
  },
};
