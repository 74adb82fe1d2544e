import type { Problem, ProblemRule } from '../catalogue/problem.ts';
import { dayText, languageName } from './language.ts';
import type { Language, PerLanguage, TextValues } from './language.ts';

type Sentence = string | ((values: TextValues) => string);

/** As one speaks of a place in German: *in Lindenau* where the settings have *Stadt Lindenau*, *im Kreis Lindenau*. */
const germanIn = (town: string): string =>
  /^(Land)?kreis /i.test(town)
    ? `im ${town}`
    : `in ${town.replace(/^((Hanse|Landeshaupt|Universitäts)?stadt|(Samt|Verbands)?gemeinde) /i, '')}`;

/** What is wrong and what to do, per rule. Order: what, then what to do now. */
const sentences: PerLanguage<Record<ProblemRule, Sentence>> = {
  de: {
    'title-missing': 'Der Titel fehlt. Bitte geben Sie dem Angebot einen deutschen Titel.',
    'summary-missing': 'Die Kurzbeschreibung fehlt. Ein oder zwei Sätze helfen Familien beim Finden.',
    'summary-long': ({ length, limit }) =>
      `Die Kurzbeschreibung hat ${length} Zeichen, ${limit} passen in die Familien-App. Bitte kürzen Sie sie.`,
    'partner-missing': 'Der Anbieter fehlt. Bitte wählen Sie, wer das Angebot macht.',
    'partner-gone': 'Der Anbieter ist archiviert. Bitte wählen Sie einen anderen oder holen Sie ihn zurück.',
    'responsible-missing': 'Niemand ist federführend. Bitte legen Sie fest, welcher Partner verantwortlich ist.',
    'attendance-missing':
      'Die Form fehlt. Bitte wählen Sie, ob das Angebot vor Ort, zu Hause, telefonisch oder online ist.',
    'place-missing': 'Der Ort fehlt. Bitte wählen Sie, wo das Angebot stattfindet.',
    'place-gone': 'Der Ort ist archiviert. Bitte wählen Sie einen anderen oder holen Sie ihn zurück.',
    'area-missing': 'Das Einzugsgebiet fehlt. Bitte wählen Sie die Ortsteile, für die das Angebot da ist.',
    'phase-missing': 'Die Lebensphase fehlt. Bitte wählen Sie mindestens eine.',
    'topic-missing': 'Das Thema fehlt. Bitte wählen Sie mindestens eines.',
    'age-swapped': 'Das Alter „von“ liegt über dem Alter „bis“. Bitte tauschen Sie die Angaben.',
    'time-unreadable': 'Eine Zeit ist nicht lesbar. Bitte schreiben Sie sie wie 09:30.',
    'schedule-missing': 'Termine fehlen. Schon „nach Vereinbarung“ hilft weiter.',
    'amount-missing': 'Der Betrag fehlt. Bitte tragen Sie ihn ein oder wählen Sie andere Kosten.',
    'registration-missing':
      'Eine Anmeldung ist nötig, aber kein Weg dazu angegeben. Bitte ergänzen Sie Telefon, E-Mail oder Webseite.',
    'validity-swapped': '„Sichtbar von“ liegt nach „Sichtbar bis“. Bitte tauschen Sie die Angaben.',
    'review-missing': 'Das Angebot wurde noch nie geprüft. Bitte prüfen Sie es und wählen Sie „Heute geprüft“.',
    'review-due': ({ date }) => `Prüfung fällig: zuletzt geprüft am ${dayText(date, 'de')}.`,
    expired: ({ date }) =>
      `Nicht mehr sichtbar seit dem ${dayText(date, 'de')}. Bitte verlängern oder archivieren Sie es.`,
    'funding-ending': ({ date }) =>
      `Die Finanzierung endet am ${dayText(date, 'de')}. Bitte klären Sie, wie es weitergeht.`,
    'translation-outdated': ({ language }) =>
      `${languageName(String(language), 'de')}: Die Übersetzung ist älter als der deutsche Text. Bitte lassen Sie sie anpassen.`,
    'name-missing': 'Der Name fehlt. Bitte tragen Sie ihn ein.',
    'name-similar': ({ name }) =>
      `„${name}“ gibt es fast gleich noch einmal. Bitte vergleichen Sie die beiden Einträge.`,
    'parent-cycle': 'Der Dachverband gehört zu diesem Partner selbst. Bitte wählen Sie einen anderen.',
    'agreement-ended': ({ date }) =>
      `Die Vereinbarung endete am ${dayText(date, 'de')}. Bitte verlängern Sie sie oder archivieren Sie den Partner.`,
    'agreement-ending': ({ date }) =>
      `Die Vereinbarung endet am ${dayText(date, 'de')}. Bitte denken Sie an die Verlängerung.`,
    'postcode-invalid': ({ written }) => `Die Postleitzahl „${written}“ hat nicht fünf Ziffern. Bitte prüfen Sie sie.`,
    'position-missing': 'Der Ort hat noch keine Lage und fehlt auf der Karte. Bitte tragen Sie die Koordinaten ein.',
    'position-swapped': ({ town }) =>
      `Breite und Länge sind vermutlich vertauscht: Der Ort läge außerhalb Deutschlands. Mit „Tauschen“ steht er ${town === '' ? 'richtig' : germanIn(String(town))}.`,
    'position-outside-germany': 'Die Lage liegt außerhalb Deutschlands. Bitte prüfen Sie die Koordinaten.',
    'position-outside-bounds': ({ town }) =>
      `Der Ort liegt ${town === '' ? 'außerhalb des Kartenausschnitts' : `nicht ${germanIn(String(town))}`}. Bitte prüfen Sie die Koordinaten.`,
    'partner-joined': ({ name, into }) =>
      `„${name}“ wurde mit „${into}“ zusammengelegt. Mit „Umstellen“ steht hier der richtige Partner.`,
    'place-joined': ({ name, into }) =>
      `„${name}“ wurde mit „${into}“ zusammengelegt. Mit „Umstellen“ steht hier der richtige Ort.`,
    'ags-invalid': 'Der Gemeindeschlüssel hat nicht 8 Ziffern (Gemeinde) oder 5 Ziffern (Kreis). Bitte prüfen Sie ihn.',
    'publisher-missing': 'Der Herausgeber fehlt. Bitte tragen Sie ihn in den Einstellungen ein.',
    'licence-missing': 'Die Lizenz fehlt. Bitte wählen Sie eine in den Einstellungen.',
    'phone-unreadable': ({ written }) =>
      `Diese Telefonnummer ist nicht lesbar: „${written}“. Sie bleibt so stehen. Bitte prüfen Sie sie.`,
    'website-scheme': ({ written }) => `Der Webadresse „${written}“ fehlt „https://“ am Anfang. Bitte ergänzen Sie es.`,
    'website-invalid': ({ written }) => `Diese Webadresse ist nicht lesbar: „${written}“. Bitte prüfen Sie sie.`,
    'email-invalid': ({ written }) => `Diese E-Mail-Adresse ist nicht lesbar: „${written}“. Bitte prüfen Sie sie.`,
    'value-unreadable':
      'Ein Wert ist mit dieser Programmversion nicht lesbar. Er bleibt erhalten. Bitte geben Sie der IT Bescheid.',
  },
  en: {
    'title-missing': 'The title is missing. Please give the offer a German title.',
    'summary-missing': 'The short description is missing. One or two sentences help families find the offer.',
    'summary-long': ({ length, limit }) =>
      `The short description has ${length} characters; ${limit} fit into the family app. Please shorten it.`,
    'partner-missing': 'The provider is missing. Please choose who runs the offer.',
    'partner-gone': 'The provider is archived. Please choose another one or bring it back.',
    'responsible-missing': 'Nobody is responsible. Please say which partner leads.',
    'attendance-missing':
      'The form is missing. Please choose whether the offer is on site, at home, by phone or online.',
    'place-missing': 'The place is missing. Please choose where the offer takes place.',
    'place-gone': 'The place is archived. Please choose another one or bring it back.',
    'area-missing': 'The area is missing. Please choose the districts the offer is for.',
    'phase-missing': 'The life phase is missing. Please choose at least one.',
    'topic-missing': 'The topic is missing. Please choose at least one.',
    'age-swapped': 'Age “from” is above age “to”. Please swap the values.',
    'time-unreadable': 'A time cannot be read. Please write it like 09:30.',
    'schedule-missing': 'Dates are missing. Even “by appointment” helps.',
    'amount-missing': 'The amount is missing. Please enter it or choose another kind of cost.',
    'registration-missing':
      'Registration is required, but there is no way to do it. Please add a phone, e-mail or website.',
    'validity-swapped': '“Visible from” is after “visible to”. Please swap the values.',
    'review-missing': 'The offer has never been checked. Please check it and choose “Checked today”.',
    'review-due': ({ date }) => `Due for review: last checked on ${dayText(date, 'en')}.`,
    expired: ({ date }) => `No longer visible since ${dayText(date, 'en')}. Please extend or archive it.`,
    'funding-ending': ({ date }) => `Funding ends on ${dayText(date, 'en')}. Please find out how it goes on.`,
    'translation-outdated': ({ language }) =>
      `${languageName(String(language), 'en')}: the translation is older than the German text. Please have it updated.`,
    'name-missing': 'The name is missing. Please enter it.',
    'name-similar': ({ name }) => `“${name}” exists almost identically. Please compare the two entries.`,
    'parent-cycle': 'The umbrella organisation belongs to this partner itself. Please choose another one.',
    'agreement-ended': ({ date }) =>
      `The agreement ended on ${dayText(date, 'en')}. Please extend it or archive the partner.`,
    'agreement-ending': ({ date }) => `The agreement ends on ${dayText(date, 'en')}. Please think of extending it.`,
    'postcode-invalid': ({ written }) => `The postcode “${written}” does not have five digits. Please check it.`,
    'position-missing': 'The place has no position yet and is missing on the map. Please enter the coordinates.',
    'position-swapped': ({ town }) =>
      `Latitude and longitude seem swapped: the place would lie outside Germany. “Swap” puts it ${town === '' ? 'right' : `in ${town}`}.`,
    'position-outside-germany': 'The position lies outside Germany. Please check the coordinates.',
    'position-outside-bounds': ({ town }) =>
      `The place lies outside ${town === '' ? 'the map section' : town}. Please check the coordinates.`,
    'partner-joined': ({ name, into }) =>
      `“${name}” was made one with “${into}”. “Change over” puts the right partner here.`,
    'place-joined': ({ name, into }) =>
      `“${name}” was made one with “${into}”. “Change over” puts the right place here.`,
    'ags-invalid':
      'The municipality key does not have 8 digits (municipality) or 5 digits (district). Please check it.',
    'publisher-missing': 'The publisher is missing. Please enter it in the settings.',
    'licence-missing': 'The licence is missing. Please choose one in the settings.',
    'phone-unreadable': ({ written }) =>
      `This phone number cannot be read: “${written}”. It stays as it is. Please check it.`,
    'website-scheme': ({ written }) => `The web address “${written}” lacks “https://” at the start. Please add it.`,
    'website-invalid': ({ written }) => `This web address cannot be read: “${written}”. Please check it.`,
    'email-invalid': ({ written }) => `This e-mail address cannot be read: “${written}”. Please check it.`,
    'value-unreadable': 'A value cannot be read by this version of the program. It is kept. Please tell your IT.',
  },
};

/** The sentence for a problem: what is wrong and what to do. */
export function problemText({ rule, values }: Problem, language: Language): string {
  const sentence = sentences[language][rule];
  return typeof sentence === 'string' ? sentence : sentence(values);
}
