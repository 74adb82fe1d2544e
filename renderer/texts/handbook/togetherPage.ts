import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const togetherPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Zusammenarbeiten per Stick, Ordner, E-Mail',
    purpose:
      'Mehrere arbeiten am selben Katalog, jede und jeder am eigenen Rechner, auch ohne Netz. Ausgetauscht werden Mappen: Dateien mit dem ganzen Katalog und seiner Geschichte. Keine Eingabe geht dabei verloren.',
    often: [
      {
        what: 'Per Stick',
        how: 'Oben beim Namen des Katalogs „Mappe weitergeben …“, Stick wählen. Am anderen Rechner die Datei unter „Zusammenführen“ öffnen. Warten Sie mit dem Abziehen, bis der Weg der Datei angezeigt wird.',
      },
      {
        what: 'Per Ordner',
        how: 'Ein gemeinsames Laufwerk als Austauschordner wählen, an jedem Rechner einmal. Danach geht alles von selbst; die Einstellungen zeigen, was wem noch fehlt.',
      },
      {
        what: 'Per E-Mail',
        how: 'Die Mappe mit einem Kennwort weitergeben und anhängen. Sagen Sie das Kennwort am Telefon, nicht in derselben E-Mail.',
      },
    ],
    ifs: [
      {
        when: 'zwei dasselbe geändert haben',
        then: 'Beide Fassungen bleiben. Wer Zeit hat, entscheidet; die Entscheidung kommt beim nächsten Austausch bei allen an.',
      },
      {
        when: 'jemand neu dazukommt',
        then: 'Geben Sie eine Mappe weiter. Auf dem neuen Rechner „Mappe öffnen“, fertig. Legen Sie dort keinen neuen Katalog an.',
      },
      {
        when: 'unklar ist, wer den neuesten Stand hat',
        then: 'Das ist gleich. Tauschen Sie in beide Richtungen aus, danach haben beide alles.',
      },
    ],
  },
  en: {
    title: 'Working together by stick, folder, e‑mail',
    purpose:
      'Several people work on the same catalogue, each on a computer of their own, without a network too. They exchange folder files; no entry is lost.',
    often: [
      {
        what: 'By stick',
        how: 'Hand out a folder file from the menu at the name of the catalogue; open it under “Bring together” on the other computer.',
      },
      {
        what: 'By folder',
        how: 'Choose a shared drive as exchange folder on every computer. Everything else happens by itself.',
      },
      { what: 'By e-mail', how: 'Lock the file with a password and attach it. Tell the password on the telephone.' },
    ],
    ifs: [
      {
        when: 'two changed the same',
        then: 'Both versions stay. Whoever has time decides; the decision reaches everybody.',
      },
      {
        when: 'somebody new joins',
        then: 'Hand out a file and open it on the new computer. Do not create a new catalogue there.',
      },
    ],
  },
};
