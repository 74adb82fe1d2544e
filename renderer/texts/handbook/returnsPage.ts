import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const returnsPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Rückläufe',
    purpose:
      'Fragt Partner, ob ihre Angebote noch stimmen. Jeder bekommt einen Fragebogen als Datei, füllt ihn im Browser aus und schickt eine Antwortdatei zurück. Sie entscheiden Feld für Feld, was Sie übernehmen.',
    often: [
      {
        what: 'Fragebögen erstellen',
        how: 'Partner ankreuzen (ohne Kreuz gehen alle, die gezeigt werden), „Fragebögen erstellen“ wählen, Anschreiben anpassen, Ordner wählen. Im Ordner liegen ein Fragebogen je Partner, das Anschreiben und ein Verteiler für Serienmails; auf Wunsch dazu eine Excel-Datei je Partner.',
      },
      {
        what: 'Antworten öffnen',
        how: 'Speichern Sie die Dateien aus den E-Mails und öffnen Sie sie hier, auch mehrere auf einmal. Angekreuzt ist alles, was eindeutig ist.',
      },
      {
        what: 'Nachfassen',
        how: '„Antwort steht aus“ zeigt, wer gefragt wurde und noch nicht geantwortet hat.',
      },
    ],
    ifs: [
      {
        when: 'Sie ein Feld inzwischen selbst geändert haben',
        then: 'Es ist nicht angekreuzt und sagt das dazu. Sie entscheiden, was gilt.',
      },
      {
        when: 'etwas nicht sicher zu lesen ist',
        then: 'Der Wortlaut kommt in die interne Notiz des Angebots. Nichts geht verloren.',
      },
      {
        when: 'ein Partner ein neues Angebot einträgt',
        then: 'Es kommt als Entwurf in den Katalog. Veröffentlicht wird es erst, wenn Sie das sagen.',
      },
      {
        when: 'ein Partner die Excel-Datei zurückschickt',
        then: 'Öffnen Sie sie mit „Liste einlesen“. Sie sehen, was der Partner geändert hat; mit dem Übernehmen ist die Antwort vermerkt.',
      },
      {
        when: 'ein Partner am Telefon antwortet',
        then: 'Ändern Sie, was er sagt, kreuzen Sie ihn hier an und wählen Sie „Als beantwortet vermerken“. Dann steht er nicht mehr aus.',
      },
      { when: 'es doch falsch war', then: '„Rückgängig“ nimmt die ganze Antwort in einem Schritt zurück.' },
    ],
    picture: 'Rückläufe: die Liste der Partner, wer gefragt wurde und wer geantwortet hat.',
  },
  en: {
    title: 'Returns',
    purpose:
      'Asks partners whether their offers still hold. Each gets a questionnaire as a file, fills it in with a browser and sends an answer file back. You decide field by field what to take over.',
    often: [
      {
        what: 'Make questionnaires',
        how: 'Tick partners (without a tick all that are shown are asked), adjust the letter, choose a folder. It then holds a questionnaire for each partner, the letter, and a list for serial mails.',
      },
      {
        what: 'Open answers',
        how: 'Save the files from the e-mails and open them here, several at once if you like. Whatever is clear is ticked.',
      },
      { what: 'Ask again', how: '“Answer outstanding” shows who was asked and has not answered.' },
    ],
    ifs: [
      { when: 'you have changed a field meanwhile', then: 'It is not ticked, and says so. You decide what holds.' },
      {
        when: 'something cannot be read for sure',
        then: 'Its wording goes to the internal note of the offer. Nothing is lost.',
      },
      {
        when: 'a partner sends the Excel file back',
        then: 'Open it with “Read a list”. You see what the partner has changed; taking it over notes the answer.',
      },
      {
        when: 'a partner answers on the telephone',
        then: 'Change what they say, tick them here and note the answer. Then it is no longer outstanding.',
      },
      { when: 'it was wrong after all', then: '“Undo” takes the whole answer back in one step.' },
    ],
    picture: 'Returns: the list of partners, who was asked and who has answered.',
  },
};
