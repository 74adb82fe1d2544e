import type { Refusal, RefusalCode } from '../refusal.ts';
import { dayText } from './language.ts';
import type { Language, PerLanguage, TextValues } from './language.ts';

type Sentence = string | ((values: TextValues) => string);

/** What happened, whether anything is lost, what to do now (in this order). */
const sentences: PerLanguage<Record<RefusalCode, Sentence>> = {
  de: {
    'disk-full':
      'Der Datenträger ist voll. Ihre Eingaben sind noch da. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.',
    'not-writable':
      'Hier darf das Programm nicht schreiben. Nichts ist verloren. Bitte wählen Sie einen anderen Ordner oder fragen Sie Ihre IT.',
    'file-missing':
      'Die Datei oder der Ordner ist nicht da. Nichts wurde geändert. Bitte prüfen Sie den Namen, oder ob der Stick steckt.',
    'file-unreadable':
      'Die Datei lässt sich nicht öffnen. Nichts wurde geändert. Bitte schließen Sie sie in anderen Programmen und versuchen Sie es noch einmal.',
    'io-error':
      'Der Datenträger hat einen Fehler gemeldet. Was gespeichert war, ist noch da. Bitte versuchen Sie es noch einmal oder fragen Sie Ihre IT.',
    'mappe-not-one':
      'Diese Datei ist keine Mappe. Nichts wurde geändert. Bitte wählen Sie eine Datei mit der Endung .mappe.',
    'mappe-truncated':
      'Diese Mappe ist unvollständig, vielleicht wurde das Kopieren abgebrochen. Nichts wurde geändert. Bitte lassen Sie sich die Datei noch einmal schicken.',
    'mappe-damaged':
      'Diese Datei ist beschädigt (Prüfsumme). Ihr Katalog ist unverändert. Bitte lassen Sie sich die Datei noch einmal schicken.',
    'mappe-too-new':
      'Diese Mappe stammt von einer neueren Version des Programms. Nichts wurde geändert. Bitte aktualisieren Sie Angebotsmappe.',
    'mappe-too-large':
      'Diese Mappe ist größer, als ein Katalog sein kann. Nichts wurde geändert. Bitte fragen Sie nach, woher sie stammt.',
    'mappe-other-catalogue': ({ name }) =>
      `Diese Datei gehört zu einem anderen Katalog („${name}“). Nichts wurde geändert. Öffnen Sie sie bitte einzeln.`,
    'mappe-unsound':
      'Der Inhalt dieser Mappe ist nicht in Ordnung. Ihr Katalog ist unverändert. Bitte lassen Sie sich die Datei noch einmal schicken.',
    'mappe-gap':
      'Dieser Mappe fehlen Änderungen, auf denen sie aufbaut. Ihr Katalog ist unverändert. Bitte lassen Sie sich eine vollständige Mappe schicken.',
    'mappe-forged':
      'Diese Mappe enthält Änderungen, die von diesem Rechner sein sollen und hier nie gemacht wurden. Ihr Katalog ist unverändert. Bitte fragen Sie nach, woher die Datei stammt.',
    'mappe-erasing':
      'In dieser Mappe wurden Angaben entfernt, was Angebotsmappe nie tut. Ihr Katalog ist unverändert. Bitte fragen Sie nach, woher die Datei stammt.',
    'mappe-overrun':
      'Das Prüfen dieser Mappe braucht mehr Zeit oder Speicher, als eine Mappe brauchen darf. Ihr Katalog ist unverändert. Bitte fragen Sie nach, woher die Datei stammt.',
    'mappe-locked':
      'Diese Mappe ist mit einem Kennwort verschlossen. Nichts wurde geändert. Bitte öffnen Sie sie im Programm und geben Sie das Kennwort ein.',
    'mappe-signature':
      'Die Unterschrift dieser Mappe passt nicht zu ihrem Inhalt: Jemand hat sie danach verändert. Ihr Katalog ist unverändert. Bitte fragen Sie nach, woher die Datei stammt.',
    'password-wrong':
      'Das Kennwort passt nicht zu dieser Mappe. Nichts wurde geändert. Bitte geben Sie es noch einmal ein.',
    'password-short': ({ length }) =>
      `Das Kennwort ist zu kurz. Nichts wurde geschrieben. Bitte nehmen Sie mindestens ${length} Zeichen, zum Beispiel vier Wörter.`,
    'merge-gone': 'Diese Mappe wartet nicht mehr. Ihr Katalog ist unverändert. Bitte öffnen Sie die Datei noch einmal.',
    'catalogue-exists': 'Diese Datei gibt es schon. Nichts wurde geändert. Bitte wählen Sie einen anderen Namen.',
    'catalogue-missing': 'Dieser Katalog ist auf diesem Rechner nicht mehr da. Bitte öffnen Sie seine Mappe.',
    'catalogue-open-elsewhere':
      'Dieser Katalog ist schon in einem anderen Fenster geöffnet. Nichts ist verloren. Bitte arbeiten Sie dort weiter.',
    'catalogue-damaged':
      'Dieser Katalog lässt sich nicht lesen. Die Dateien bleiben unverändert. Bitte geben Sie Ihrer IT den Datenordner.',
    'update-unsound':
      'Eine Änderung kam unvollständig an und wurde nicht gespeichert. Ihre Eingaben sind noch da. Bitte schließen Sie den Katalog und öffnen Sie ihn neu.',
    'record-missing': 'Diesen Eintrag gibt es im Katalog nicht. Nichts wurde geändert.',
    'field-unknown': ({ field }) => `Das Feld „${field}“ gibt es nicht. Nichts wurde geändert.`,
    'value-invalid': ({ field }) => `Der Wert passt nicht zum Feld „${field}“. Nichts wurde geändert.`,
    'decision-outdated':
      'Das hat inzwischen jemand geändert oder entschieden. Nichts ist verloren und nichts wurde geändert. Bitte sehen Sie die Fassungen noch einmal an.',
    'ags-invalid':
      'Der Gemeindeschlüssel hat 8 Ziffern (Gemeinde) oder 5 Ziffern (Kreis), die ersten beiden nennen das Land. Bitte prüfen Sie ihn.',
    'name-missing': 'Der Name fehlt. Bitte tragen Sie ihn ein.',
    'import-unreadable':
      'Diese Datei ließ sich nicht als Liste lesen. Nichts wurde geändert. Bitte speichern Sie sie in Excel als XLSX oder CSV.',
    'import-old-excel':
      'Diese Datei ist in einem alten Format (XLS). Nichts wurde geändert. Bitte öffnen Sie sie in Excel, speichern Sie sie als XLSX und wählen Sie diese.',
    'import-pdf':
      'Diese Datei ist ein PDF und keine Liste. Nichts wurde geändert. Bitte lassen Sie sich die Tabelle schicken.',
    'import-empty': 'Diese Liste hat keine Zeilen. Nichts wurde geändert.',
    'import-too-large': 'Diese Liste ist zu groß. Nichts wurde geändert. Bitte teilen Sie sie auf.',
    'import-no-title-column':
      'Bei einer Liste ist keine Spalte dem Titel oder Namen zugeordnet. Nichts wurde geändert. Bitte wählen Sie, in welcher Spalte er steht, oder lassen Sie die Liste draußen.',
    'import-gone': 'Diese Liste ist nicht mehr geöffnet. Nichts wurde geändert. Bitte wählen Sie sie noch einmal.',
    'answer-not-one':
      'Diese Datei ist keine Antwort auf einen Fragebogen, oder sie ist beschädigt. Nichts wurde geändert. Bitte lassen Sie sich die Datei noch einmal schicken, die der Fragebogen gespeichert hat.',
    'answer-other-catalogue':
      'Diese Antwort gehört zu einem anderen Katalog. Nichts wurde geändert. Bitte öffnen Sie den Katalog, aus dem der Fragebogen stammt.',
    'map-not-one': ({ name }) =>
      `„${name}“ ist keine Karte im Format PMTiles. Nichts wurde geändert. Bitte wählen Sie eine andere Datei.`,
    'mapping-invalid':
      'Die Zuordnung der Spalten passt nicht zu dieser Liste. Nichts wurde geändert. Bitte ordnen Sie die Spalten neu zu.',
    'export-not-publishable':
      'Im Katalog fehlen noch Angaben, ohne die nichts hinausgehen kann: Name, Gemeindeschlüssel, Herausgeber und Lizenz. Bitte ergänzen Sie sie in den Einstellungen.',
    'export-target-foreign':
      'In diesem Ordner liegen andere Dateien. Nichts wurde geschrieben. Bitte wählen Sie einen leeren Ordner oder den der letzten Ausgabe.',
    'export-damaged': ({ file }) =>
      `Die Ausgabe ist nicht vollständig oder verändert („${file}“). Der Katalog ist nicht betroffen. Bitte veröffentlichen Sie noch einmal.`,
    'export-signature':
      'Die Unterschrift passt nicht zu dieser Ausgabe: Jemand hat sie nach dem Veröffentlichen verändert. Ihr Katalog ist nicht betroffen. Bitte verwenden Sie die Ausgabe nicht und veröffentlichen Sie noch einmal.',
    'publish-gone':
      'Dieses Profil gibt es nicht mehr. Nichts wurde veröffentlicht. Bitte wählen Sie ein anderes oder legen Sie es neu an.',
    'publish-address':
      'Diese Adresse passt nicht. Nichts wurde gesendet. Sie beginnt mit https:// und enthält weder Namen noch Kennwort; Ihre IT nennt sie Ihnen.',
    'publish-secret-missing': ({ host }) =>
      `Für „${host}“ ist auf diesem Rechner kein Kennwort hinterlegt. Nichts wurde gesendet. Bitte tragen Sie es unter „Profil ändern“ ein.`,
    'publish-unreachable': ({ host }) =>
      `„${host}“ ist nicht erreichbar. Nichts ist verloren, und nichts wurde gesendet. Bitte prüfen Sie die Adresse und ob dieser Rechner ins Netz kommt.`,
    'publish-denied': ({ host }) =>
      `„${host}“ lässt Sie nicht hinein: Name, Kennwort oder Zugangsschlüssel passen nicht. Nichts wurde gesendet. Bitte tragen Sie sie unter „Profil ändern“ neu ein.`,
    'publish-forbidden': ({ host }) =>
      `Auf „${host}“ dürfen Sie in diesen Ordner nicht schreiben. Ihr Katalog ist unverändert. Bitte wählen Sie einen anderen Ordner oder fragen Sie, wer den Server betreut.`,
    'publish-folder-missing': ({ host }) =>
      `Den Ordner gibt es auf „${host}“ nicht. Nichts wurde gesendet. Bitte prüfen Sie den Namen des Ordners oder legen Sie ihn dort an.`,
    'publish-not-webdav': ({ host }) =>
      `Unter dieser Adresse antwortet „${host}“ nicht als WebDAV-Ordner. Nichts wurde gesendet. In Nextcloud steht die richtige Adresse unter „Dateien“, unten links bei „Dateien-Einstellungen“.`,
    'publish-full': ({ host }) =>
      `Auf „${host}“ ist kein Platz mehr. Ihr Katalog ist unverändert, und was schon übertragen ist, bleibt dort liegen. Bitte lassen Sie Platz schaffen und wählen Sie dann „Fortsetzen“.`,
    'publish-refused': ({ host, file }) =>
      `„${host}“ hat „${file}“ nicht angenommen. Ihr Katalog ist unverändert. Vielleicht ist dort kein Platz mehr oder der Server gestört. Bitte fragen Sie, wer ihn betreut, und wählen Sie dann „Fortsetzen“.`,
    'publish-certificate-date': ({ host }) =>
      `Das Zertifikat von „${host}“ ist abgelaufen oder gilt noch nicht. Nichts wurde gesendet, auch kein Kennwort. Bitte prüfen Sie die Uhr dieses Rechners; stimmt sie, muss das Zertifikat dort erneuert werden.`,
    'publish-certificate-unknown': ({ host }) =>
      `Das Zertifikat von „${host}“ hat keine Stelle ausgestellt, der dieser Rechner vertraut. Nichts wurde gesendet, auch kein Kennwort. Bitte fragen Sie Ihre IT.`,
    'publish-certificate-name': ({ host }) =>
      `Das Zertifikat gehört zu einem anderen Server als „${host}“. Nichts wurde gesendet, auch kein Kennwort. Bitte prüfen Sie die Adresse oder fragen Sie Ihre IT.`,
    'publish-host-key-new': ({ host, fingerprint }) =>
      `Mit „${host}“ hatte dieser Rechner noch nie zu tun. Nichts wurde gesendet, auch kein Kennwort. Bitte vergleichen Sie den Fingerabdruck mit dem, den der Betreiber nennt: ${fingerprint}`,
    'publish-host-key-changed': ({ host, fingerprint }) =>
      `„${host}“ weist sich anders aus als beim ersten Mal. Nichts wurde gesendet, auch kein Kennwort. Bitte fragen Sie den Betreiber, ob sein Fingerabdruck jetzt so lautet: ${fingerprint}`,
    'publish-interrupted': ({ since }) =>
      `Die Übertragung wurde unterbrochen. ${
        since === ''
          ? 'Im Netz steht noch nichts.'
          : `Im Netz steht noch die Ausgabe vom ${dayText(String(since), 'de')}.`
      } Mit „Fortsetzen“ geht es an derselben Stelle weiter.`,
    'publish-halfway':
      'Die Übertragung wurde unterbrochen, als die Dateien ihren Platz bekamen. Im Netz liegen jetzt neue und alte nebeneinander; Ihr Katalog ist unverändert. Bitte wählen Sie „Fortsetzen“, sobald das Netz wieder da ist.',
    'stick-missing':
      'Der Stick steckt nicht mehr. Ihr Katalog ist unverändert. Bitte stecken Sie ihn ein und wählen Sie „Veröffentlichen“.',
    'stick-pulled':
      'Der Stick wurde abgezogen, bevor die Ausgabe fertig war. Ihr Katalog ist unverändert, und die vorige Ausgabe liegt noch auf dem Stick. Bitte stecken Sie ihn ein und wählen Sie noch einmal „Veröffentlichen“.',
    'pdf-in-browser':
      'Im Browser schreibt der Browser selbst die PDF-Datei. Nichts ist verloren. Bitte wählen Sie „Drucken …“ und als Ziel „Als PDF speichern“.',
    'pdf-failed':
      'Die PDF-Datei ließ sich nicht herstellen. Es wurde nichts geschrieben, Ihr Katalog ist unverändert. Bitte versuchen Sie es noch einmal oder drucken Sie weniger auf einmal.',
    'live-address':
      'Diese Adresse passt nicht. Nichts wurde geändert. Sie beginnt mit wss:// oder ws://; Ihre IT nennt sie Ihnen.',
    'live-unreachable':
      'Der gemeinsame Server ist nicht erreichbar. Sie können weiterarbeiten; es wird nachgeholt, sobald er wieder da ist.',
    'live-denied':
      'Der gemeinsame Server lässt diesen Rechner nicht zu: Der Zugangsschlüssel fehlt oder passt nicht. Nichts ist verloren, Sie können weiterarbeiten. Bitte fragen Sie Ihre IT nach dem Zugangsschlüssel.',
    'live-unsound':
      'Der gemeinsame Server hat etwas geschickt, das nicht in Ordnung ist. Ihr Katalog ist unverändert, die Verbindung ist beendet. Bitte geben Sie Ihrer IT Bescheid.',
    'live-collects':
      'Der gemeinsame Server wirft überschriebene Angaben weg. Ihr Katalog ist unverändert, die Verbindung ist beendet. Bitte sagen Sie Ihrer IT: yDocOptions: { gc: false }.',
    usage: 'Dieser Aufruf ist so nicht möglich.',
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    disconnected:
      'Das Programm antwortet nicht mehr. Was gespeichert war, ist da; neue Eingaben bleiben in diesem Fenster. Bitte starten Sie das Programm neu.',
    timeout: 'Das Programm antwortet nicht. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.',
  },
  en: {
    'disk-full': 'The disk is full. Your entries are still here. Please free some space and try again.',
    'not-writable': 'The program may not write here. Nothing is lost. Please choose another folder or ask your IT.',
    'file-missing':
      'The file or folder is not there. Nothing was changed. Please check the name, or whether the stick is plugged in.',
    'file-unreadable':
      'The file cannot be opened. Nothing was changed. Please close it in other programs and try again.',
    'io-error': 'The disk reported an error. What was saved is still there. Please try again or ask your IT.',
    'mappe-not-one': 'This file is no folder file. Nothing was changed. Please choose a file ending in .mappe.',
    'mappe-truncated':
      'This folder file is incomplete; copying may have been interrupted. Nothing was changed. Please ask for the file again.',
    'mappe-damaged': 'This file is damaged (checksum). Your catalogue is unchanged. Please ask for the file again.',
    'mappe-too-new':
      'This folder file comes from a newer version of the program. Nothing was changed. Please update Angebotsmappe.',
    'mappe-too-large':
      'This folder file is larger than a catalogue can be. Nothing was changed. Please ask where it comes from.',
    'mappe-other-catalogue': ({ name }) =>
      `This file belongs to another catalogue (“${name}”). Nothing was changed. Please open it on its own.`,
    'mappe-unsound':
      'The content of this folder file is not sound. Your catalogue is unchanged. Please ask for the file again.',
    'mappe-gap':
      'This folder file lacks changes it builds on. Your catalogue is unchanged. Please ask for a complete one.',
    'mappe-forged':
      'This folder file holds changes said to be from this computer that were never made here. Your catalogue is unchanged. Please ask where the file comes from.',
    'mappe-erasing':
      'Entries were removed in this folder file, which Angebotsmappe never does. Your catalogue is unchanged. Please ask where the file comes from.',
    'mappe-overrun':
      'Checking this folder file takes more time or memory than it may. Your catalogue is unchanged. Please ask where the file comes from.',
    'mappe-locked':
      'This folder file is locked with a password. Nothing was changed. Please open it in the program and enter the password.',
    'mappe-signature':
      'The signature of this folder file does not fit its content: somebody changed it afterwards. Your catalogue is unchanged. Please ask where the file comes from.',
    'password-wrong': 'The password does not fit this folder file. Nothing was changed. Please enter it again.',
    'password-short': ({ length }) =>
      `The password is too short. Nothing was written. Please take at least ${length} characters, for example four words.`,
    'merge-gone': 'This folder file is no longer waiting. Your catalogue is unchanged. Please open the file again.',
    'catalogue-exists': 'This file exists already. Nothing was changed. Please choose another name.',
    'catalogue-missing': 'This catalogue is no longer on this computer. Please open its folder file.',
    'catalogue-open-elsewhere':
      'This catalogue is already open in another window. Nothing is lost. Please go on there.',
    'catalogue-damaged':
      'This catalogue cannot be read. Its files stay as they are. Please give the data folder to your IT.',
    'update-unsound':
      'A change arrived incomplete and was not saved. Your entries are still here. Please close the catalogue and open it again.',
    'record-missing': 'There is no such entry in the catalogue. Nothing was changed.',
    'field-unknown': ({ field }) => `There is no field “${field}”. Nothing was changed.`,
    'value-invalid': ({ field }) => `The value does not fit the field “${field}”. Nothing was changed.`,
    'decision-outdated':
      'Somebody has changed or decided this in the meantime. Nothing is lost and nothing was changed. Please look at the versions again.',
    'ags-invalid':
      'The municipality key has 8 digits (municipality) or 5 digits (district); the first two name the state. Please check it.',
    'name-missing': 'The name is missing. Please enter it.',
    'import-unreadable':
      'This file could not be read as a list. Nothing was changed. Please save it from Excel as XLSX or CSV.',
    'import-old-excel':
      'This file has an old format (XLS). Nothing was changed. Please open it in Excel, save it as XLSX and choose that one.',
    'import-pdf': 'This file is a PDF and no list. Nothing was changed. Please ask for the table.',
    'import-empty': 'This list has no rows. Nothing was changed.',
    'import-too-large': 'This list is too large. Nothing was changed. Please split it.',
    'import-no-title-column':
      'In one of the lists no column is assigned to the title or name. Nothing was changed. Please choose the column that holds it, or leave the list out.',
    'import-gone': 'This list is no longer open. Nothing was changed. Please choose it again.',
    'answer-not-one':
      'This file is no answer to a questionnaire, or it is damaged. Nothing was changed. Please ask for the file that the questionnaire saved once more.',
    'answer-other-catalogue':
      'This answer belongs to another catalogue. Nothing was changed. Please open the catalogue that the questionnaire came from.',
    'map-not-one': ({ name }) =>
      `“${name}” is no map in the PMTiles format. Nothing was changed. Please choose another file.`,
    'mapping-invalid':
      'The assignment of columns does not fit this list. Nothing was changed. Please assign the columns again.',
    'export-not-publishable':
      'The catalogue still lacks what nothing can go out without: name, municipality key, publisher and licence. Please add them in the settings.',
    'export-target-foreign':
      'There are other files in this folder. Nothing was written. Please choose an empty folder or that of the last export.',
    'export-damaged': ({ file }) =>
      `The export is incomplete or was changed (“${file}”). The catalogue is not affected. Please publish again.`,
    'export-signature':
      'The signature does not fit this export: somebody changed it after it was published. Your catalogue is not affected. Please do not use the export, and publish again.',
    'publish-gone': 'This profile no longer exists. Nothing was published. Please choose another one or make it anew.',
    'publish-address':
      'This address does not fit. Nothing was sent. It begins with https:// and holds neither name nor password; your IT can name it.',
    'publish-secret-missing': ({ host }) =>
      `No password for “${host}” is kept on this computer. Nothing was sent. Please enter it under “Change profile”.`,
    'publish-unreachable': ({ host }) =>
      `“${host}” cannot be reached. Nothing is lost and nothing was sent. Please check the address, and whether this computer is online.`,
    'publish-denied': ({ host }) =>
      `“${host}” does not let you in: name, password or access token do not fit. Nothing was sent. Please enter them anew under “Change profile”.`,
    'publish-forbidden': ({ host }) =>
      `On “${host}” you may not write into this folder. Your catalogue is unchanged. Please choose another folder or ask who runs the server.`,
    'publish-folder-missing': ({ host }) =>
      `There is no such folder on “${host}”. Nothing was sent. Please check its name or make it there.`,
    'publish-not-webdav': ({ host }) =>
      `At this address “${host}” does not answer as a WebDAV folder. Nothing was sent. In Nextcloud the right address stands under “Files”, at the bottom left in “Files settings”.`,
    'publish-full': ({ host }) =>
      `There is no space left on “${host}”. Your catalogue is unchanged, and what was transferred stays there. Please have space freed, then choose “Continue”.`,
    'publish-refused': ({ host, file }) =>
      `“${host}” did not take “${file}”. Your catalogue is unchanged. Perhaps there is no space left, or the server has a fault. Please ask who runs it, then choose “Continue”.`,
    'publish-certificate-date': ({ host }) =>
      `The certificate of “${host}” has expired or is not valid yet. Nothing was sent, no password either. Please check the clock of this computer; if it is right, the certificate has to be renewed there.`,
    'publish-certificate-unknown': ({ host }) =>
      `The certificate of “${host}” was issued by nobody this computer trusts. Nothing was sent, no password either. Please ask your IT.`,
    'publish-certificate-name': ({ host }) =>
      `The certificate belongs to another server than “${host}”. Nothing was sent, no password either. Please check the address or ask your IT.`,
    'publish-host-key-new': ({ host, fingerprint }) =>
      `This computer has never met “${host}” before. Nothing was sent, no password either. Please compare the fingerprint with the one its operator names: ${fingerprint}`,
    'publish-host-key-changed': ({ host, fingerprint }) =>
      `“${host}” shows another key than the first time. Nothing was sent, no password either. Please ask its operator whether the fingerprint now reads: ${fingerprint}`,
    'publish-interrupted': ({ since }) =>
      `The transfer was interrupted. ${
        since === '' ? 'Nothing is online yet.' : `The export of ${dayText(String(since), 'en')} is still online.`
      } “Continue” goes on from there.`,
    'publish-halfway':
      'The transfer was interrupted while the files took their places. New and old ones now stand side by side online; your catalogue is unchanged. Please choose “Continue” as soon as the network is back.',
    'stick-missing':
      'The stick is no longer plugged in. Your catalogue is unchanged. Please plug it in and choose “Publish”.',
    'stick-pulled':
      'The stick was removed before the export was finished. Your catalogue is unchanged, and the last export is still on the stick. Please plug it in and choose “Publish” again.',
    'pdf-in-browser':
      'In a browser the browser itself writes the PDF file. Nothing is lost. Please choose “Print …” and “Save as PDF” as the destination.',
    'pdf-failed':
      'The PDF file could not be made. Nothing was written, your catalogue is unchanged. Please try again, or print less at once.',
    'live-address':
      'This address does not fit. Nothing was changed. It begins with wss:// or ws://; your IT can name it.',
    'live-unreachable': 'The shared server cannot be reached. You can go on; it catches up when the server is back.',
    'live-denied':
      'The shared server does not admit this computer: the access token is missing or wrong. Nothing is lost, you can go on. Please ask your IT for the access token.',
    'live-unsound':
      'The shared server sent something that is not sound. Your catalogue is unchanged, the connection is ended. Please tell your IT.',
    'live-collects':
      'The shared server throws away what was overwritten. Your catalogue is unchanged, the connection is ended. Please tell your IT: yDocOptions: { gc: false }.',
    usage: 'This call is not possible like this.',
    cancelled: 'Cancelled. Nothing was changed.',
    disconnected:
      'The program no longer answers. What was saved is there; new entries stay in this window. Please start the program again.',
    timeout: 'The program does not answer. Please wait a moment and try again.',
  },
};

/** The sentence for a refusal. */
export function refusalText({ code, values }: Pick<Refusal, 'code' | 'values'>, language: Language): string {
  const sentence = sentences[language][code];
  return typeof sentence === 'string' ? sentence : sentence(values);
}
