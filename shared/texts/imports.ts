import type { ImportFindingCode } from '../imports/finding.ts';
import type { ImportFinding } from '../imports/importPreview.ts';
import type { Language, PerLanguage } from './language.ts';

type Sentence = string | ((finding: ImportFinding) => string);

/** What happened to a row or a cell, whether anything is lost, and what to do, per code. */
const sentences: PerLanguage<Record<ImportFindingCode, Sentence>> = {
  de: {
    'title-missing': 'Der Titel fehlt. Die Zeile wurde nicht übernommen. Bitte ergänzen Sie ihn in der Liste.',
    'name-missing': 'Der Name fehlt. Die Zeile wurde nicht übernommen. Bitte ergänzen Sie ihn in der Liste.',
    'record-unreadable': 'Dieser Eintrag ist nicht lesbar. Er wurde nicht übernommen.',
    'feature-unreadable': 'Dieser Eintrag ist nicht lesbar. Er wurde nicht übernommen.',
    'row-blank': 'Diese Zeile ist leer.',
    'row-total': 'Diese Zeile ist eine Summe und kein Angebot.',
    'row-note': 'Diese Zeile ist eine Anmerkung und kein Angebot.',
    'row-heading-again': 'Diese Zeile wiederholt die Überschriften.',
    'row-same': ({ values }) => `Diese Zeile gleicht der Zeile ${values['row'] ?? ''}. Sie wurde ausgelassen.`,
    'row-repeated': 'Dieses Angebot steht mehrmals in der Liste. Jede Zeile zählt für sich. Bitte vergleichen.',
    'quote-open':
      'Ein Anführungszeichen wird nicht geschlossen. Die Liste wurde Zeile für Zeile gelesen. Bitte prüfen Sie sie.',
    'feature-not-point': 'Dieser Eintrag ist kein Punkt. Das Angebot kommt ohne Lage auf der Karte.',
    'column-not-taken': 'Diese Spalte wird nicht übernommen. Sie können sie einem Feld zuordnen.',
    'column-hidden': 'Diese Spalte ist in der Tabelle ausgeblendet und wird nicht übernommen. Sie können sie zuordnen.',
    'offer-near': ({ values }) =>
      `Es gibt schon „${values['known'] ?? ''}“. Bitte vergleichen: Ist es dasselbe Angebot?`,
    'offer-archived': 'Dieses Angebot ist archiviert. Die Zeile wurde ausgelassen.',
    'partner-near': ({ values }) =>
      `Als Anbieter wurde „${values['known'] ?? ''}“ erkannt. Bitte prüfen, ob das stimmt.`,
    'partner-same': ({ values }) =>
      `Der Partner „${values['known'] ?? ''}“ wurde erkannt. Bitte prüfen, ob es derselbe ist.`,
    'place-same': ({ values }) => `Der Ort „${values['known'] ?? ''}“ wurde erkannt. Bitte prüfen, ob es derselbe ist.`,
    'partner-several': 'Das können mehrere Anbieter sein. Sie wurden als einer angelegt. Bitte prüfen.',
    'partner-missing': 'Kein Anbieter genannt. Das Angebot ist angelegt. Bitte tragen Sie den Anbieter nach.',
    'partner-is-itself': 'Kein Anbieter genannt. Die Einrichtung selbst ist als Anbieter eingetragen.',
    'partner-from-text': 'Der Anbieter stand in der Beschreibung und wurde von dort übernommen.',
    'partner-is-place': 'Einen Ort dieses Namens gibt es schon. Der Anbieter wurde neu angelegt. Bitte prüfen.',
    'place-near': ({ values }) => `Als Ort wurde „${values['known'] ?? ''}“ erkannt. Bitte prüfen, ob das stimmt.`,
    'reference-unknown': ({ values, value }) =>
      `„${values['word'] ?? value}“ gibt es im Katalog nicht. Bitte legen Sie es an oder schreiben Sie es wie im Katalog.`,
    'place-missing': 'Kein Ort genannt. Bitte tragen Sie ihn nach.',
    'district-added': 'Dieser Ortsteil wurde in den Katalog aufgenommen.',
    'district-unknown': 'Diesen Ortsteil kennt der Katalog nicht. Der Name steht in der internen Notiz.',
    'cell-unreadable':
      'Diese Angabe ist nicht lesbar. Das Feld bleibt, wie es ist; der Text steht in der internen Notiz.',
    'member-unreadable': 'Diese Angabe ist nicht lesbar. Das Feld bleibt, wie es ist.',
    'phone-unreadable': 'Diese Telefonnummer ist nicht lesbar. Sie bleibt so stehen. Bitte prüfen Sie sie.',
    'phone-no-area-code': 'Dieser Telefonnummer fehlt die Vorwahl. Sie bleibt so stehen. Bitte ergänzen Sie sie.',
    'phone-second':
      'Hier stehen mehrere Telefonnummern. Die erste wurde übernommen, alle stehen in der internen Notiz.',
    'web-scheme-added': 'Der Webadresse fehlte „https://“ am Anfang. Es wurde ergänzt.',
    'web-mended': 'Die Webadresse wurde berichtigt.',
    'web-second': 'Hier stehen mehrere Webadressen. Die erste wurde übernommen, alle stehen in der internen Notiz.',
    'web-unreadable': 'Diese Webadresse ist nicht lesbar. Sie steht in der internen Notiz.',
    'email-mended': 'Die E-Mail-Adresse wurde berichtigt.',
    'email-second':
      'Hier stehen mehrere E-Mail-Adressen. Die erste wurde übernommen, alle stehen in der internen Notiz.',
    'email-unreadable': 'Diese E-Mail-Adresse ist nicht lesbar. Sie steht in der internen Notiz.',
    'postcode-zero-added': 'Der Postleitzahl fehlte die führende Null. Sie wurde ergänzt.',
    'postcode-unreadable': 'Die Postleitzahl hat nicht fünf Ziffern. Sie bleibt so stehen. Bitte prüfen Sie sie.',
    'address-unreadable': 'Die Anschrift ist nicht ganz lesbar. Der Text steht in der internen Notiz.',
    'position-swapped': 'Breite und Länge waren vertauscht. Sie wurden getauscht.',
    'position-outside':
      'Die Lage liegt außerhalb Deutschlands. Sie wurde nicht übernommen und steht in der internen Notiz.',
    'position-unreadable': 'Die Koordinaten sind nicht lesbar. Sie stehen in der internen Notiz.',
    'date-unreadable': 'Dieses Datum ist nicht lesbar oder gibt es nicht. Es steht in der internen Notiz.',
    'date-unlimited':
      'Hier steht kein Datum, sondern „ohne Ende“. Das Feld bleibt leer, der Text steht in der internen Notiz.',
    'age-unreadable': 'Das Alter ist nicht lesbar. Der Text steht bei der Zielgruppe.',
    'age-rounded': ({ values }) =>
      `Das Alter ist in Wochen angegeben. Übernommen: ab ${values['months'] ?? ''} Monat(en). Der Text steht bei der Zielgruppe.`,
    'age-single': 'Hier steht nur eine Zahl. Übernommen wurde dieses eine Lebensjahr. Bitte prüfen.',
    'age-birth-years': 'Jahrgänge sind kein Alter. Der Text steht bei der Zielgruppe. Bitte tragen Sie das Alter nach.',
    'cost-as-text': 'Die Kosten wurden als Text übernommen.',
    'cost-unit-missing': 'Der Betrag wurde übernommen. Offen ist, wofür: pro Termin, Kurs oder Monat. Bitte ergänzen.',
    'schedule-unreadable':
      'Die Zeiten wurden als Hinweis zu den Terminen übernommen. Bitte tragen Sie Tage und Zeiten nach.',
    'schedule-partly': ({ values }) =>
      `Ein Teil der Zeiten wurde gelesen, nicht verstanden: „${values['left'] ?? ''}“. Der ganze Text steht als Hinweis bei den Terminen. Bitte prüfen.`,
    'schedule-no-end': 'Die Uhrzeit, zu der es endet, fehlt. Bitte ergänzen Sie sie.',
    'word-unknown': ({ values, value }) =>
      `Unbekanntes Wort: „${values['word'] ?? value}“. Der Text ist nicht verloren, er steht in der Notiz. Bitte ordnen Sie zu.`,
    'languages-unreadable': 'Nicht jede Sprache wurde erkannt. Der Text steht beim Hinweis zu den Sprachen.',
    'paused-proposed': 'Das Angebot ist vielleicht ausgesetzt. Bitte prüfen Sie das und tragen Sie es ein.',
  },
  en: {
    'title-missing': 'The title is missing. The row was not taken. Please add it in the list.',
    'name-missing': 'The name is missing. The row was not taken. Please add it in the list.',
    'record-unreadable': 'This entry cannot be read. It was not taken.',
    'feature-unreadable': 'This entry cannot be read. It was not taken.',
    'row-blank': 'This row is empty.',
    'row-total': 'This row is a total and no offer.',
    'row-note': 'This row is a remark and no offer.',
    'row-heading-again': 'This row repeats the headings.',
    'row-same': ({ values }) => `This row is the same as row ${values['row'] ?? ''}. It was left out.`,
    'row-repeated': 'This offer is in the list several times. Each row counts by itself. Please compare.',
    'quote-open': 'A quotation mark is never closed. The list was read line by line. Please check it.',
    'feature-not-point': 'This entry is not a point. The offer comes without a position on the map.',
    'column-not-taken': 'This column is not taken. You can match it to a field.',
    'column-hidden': 'This column is hidden in the sheet and is not taken. You can match it to a field.',
    'offer-near': ({ values }) => `There is already “${values['known'] ?? ''}”. Please compare: is it the same offer?`,
    'offer-archived': 'This offer is archived. The row was left out.',
    'partner-near': ({ values }) => `“${values['known'] ?? ''}” was recognised as the partner. Please check.`,
    'partner-same': ({ values }) =>
      `The partner “${values['known'] ?? ''}” was recognised. Please check that it is the same.`,
    'place-same': ({ values }) =>
      `The place “${values['known'] ?? ''}” was recognised. Please check that it is the same.`,
    'partner-several': 'These may be several partners. They were added as one. Please check.',
    'partner-missing': 'No partner is named. The offer was added. Please add its partner.',
    'partner-is-itself': 'No partner is named. The institution itself was entered as the partner.',
    'partner-from-text': 'The partner stood in the description and was taken from there.',
    'partner-is-place': 'There is already a place of this name. The partner was added. Please check.',
    'place-near': ({ values }) => `“${values['known'] ?? ''}” was recognised as the place. Please check.`,
    'reference-unknown': ({ values, value }) =>
      `“${values['word'] ?? value}” is not in the catalogue. Please create it or write it as the catalogue does.`,
    'place-missing': 'No place is named. Please add it.',
    'district-added': 'This district was added to the catalogue.',
    'district-unknown': 'The catalogue does not know this district. Its name is in the internal note.',
    'cell-unreadable': 'This cannot be read. The field stays as it is; the text is in the internal note.',
    'member-unreadable': 'This cannot be read. The field stays as it is.',
    'phone-unreadable': 'This phone number cannot be read. It stays as it is. Please check it.',
    'phone-no-area-code': 'This phone number lacks its area code. It stays as it is. Please add it.',
    'phone-second': 'There are several phone numbers. The first was taken, all are in the internal note.',
    'web-scheme-added': 'The web address lacked “https://”. It was added.',
    'web-mended': 'The web address was corrected.',
    'web-second': 'There are several web addresses. The first was taken, all are in the internal note.',
    'web-unreadable': 'This web address cannot be read. It is in the internal note.',
    'email-mended': 'The e-mail address was corrected.',
    'email-second': 'There are several e-mail addresses. The first was taken, all are in the internal note.',
    'email-unreadable': 'This e-mail address cannot be read. It is in the internal note.',
    'postcode-zero-added': 'The postcode lacked its leading zero. It was added.',
    'postcode-unreadable': 'The postcode does not have five digits. It stays as it is. Please check it.',
    'address-unreadable': 'The address cannot be read in full. The text is in the internal note.',
    'position-swapped': 'Latitude and longitude were swapped. They were put right.',
    'position-outside': 'The position lies outside Germany. It was not taken and is in the internal note.',
    'position-unreadable': 'The coordinates cannot be read. They are in the internal note.',
    'date-unreadable': 'This date cannot be read or does not exist. It is in the internal note.',
    'date-unlimited': 'This is no date but “without end”. The field stays empty, the text is in the internal note.',
    'age-unreadable': 'The age cannot be read. The text is with the audience.',
    'age-rounded': ({ values }) =>
      `The age is given in weeks. Taken: from ${values['months'] ?? ''} month(s). The text is with the audience.`,
    'age-single': 'There is only one number. This one year of age was taken. Please check.',
    'age-birth-years': 'Years of birth are no ages. The text is with the audience. Please add the age.',
    'cost-as-text': 'The cost was taken as text.',
    'cost-unit-missing': 'The amount was taken. Not known is for what: per session, course or month. Please add it.',
    'schedule-unreadable': 'The times were taken as a note on the dates. Please add days and times.',
    'schedule-partly': ({ values }) =>
      `Part of the times was read, not understood: “${values['left'] ?? ''}”. The whole text is a note on the dates. Please check.`,
    'schedule-no-end': 'The time at which it ends is missing. Please add it.',
    'word-unknown': ({ values, value }) =>
      `Unknown word: “${values['word'] ?? value}”. The text is not lost, it is in the note. Please match it.`,
    'languages-unreadable': 'Not every language was recognised. The text is in the note on languages.',
    'paused-proposed': 'The offer may be paused. Please check and enter it.',
  },
};

/** The sentence for one thing an import says, without row, column and value, which stand beside it. */
export function importFindingText(finding: ImportFinding, language: Language): string {
  const sentence = sentences[language][finding.code];
  return typeof sentence === 'string' ? sentence : sentence(finding);
}

/** Headings of a report written as CSV. */
export const reportHeadings: PerLanguage<
  Record<'list' | 'kind' | 'row' | 'column' | 'value' | 'became' | 'reason', string>
> = {
  de: {
    list: 'Liste',
    kind: 'Was',
    row: 'Zeile',
    column: 'Spalte',
    value: 'In der Liste',
    became: 'Übernommen als',
    reason: 'Grund',
  },
  en: {
    list: 'List',
    kind: 'What',
    row: 'Row',
    column: 'Column',
    value: 'In the list',
    became: 'Taken as',
    reason: 'Reason',
  },
};

/** What the lines of a report are. */
export const reportKinds: PerLanguage<Record<'rejected' | 'repaired' | 'hints', string>> = {
  de: { rejected: 'nicht übernommen', repaired: 'berichtigt', hints: 'bitte prüfen' },
  en: { rejected: 'not taken', repaired: 'corrected', hints: 'please check' },
};
