import type { RecordKind } from '../../shared/catalogue/records.ts';
import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface HistoryTexts {
  readonly title: string;
  readonly whole: string;
  readonly asOfDay: string;
  readonly look: string;
  readonly looks: { readonly acts: string; readonly day: string };
  readonly reading: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneFound: string;
  readonly noneFoundHint: string;
  readonly person: string;
  readonly everybody: string;
  readonly kind: string;
  readonly everything: string;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly counts: Readonly<Record<RecordKind, (count: number) => string>>;
  readonly shown: (shown: number, of: number) => string;
  readonly columns: {
    readonly day: string;
    readonly time: string;
    readonly who: string;
    readonly what: string;
    readonly edits: string;
  };
  readonly noTime: string;
  readonly created: string;
  readonly archived: string;
  readonly restored: string;
  readonly more: (count: number) => string;
  readonly unnamed: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly open: (name: string) => string;
  readonly historyOf: (name: string) => string;
  readonly allFields: string;
  readonly ofField: string;
  readonly moreRecords: (count: number) => string;
  readonly takeBack: string;
  readonly takeBackAct: string;
  readonly takeBackValue: (field: string) => string;
  readonly takeBackMoment: string;
  readonly takeBackMomentOf: (moment: string) => string;
  readonly takeBackRecord: string;
  readonly takeBackAll: string;
  readonly previewTitle: string;
  readonly preview: (records: number, values: number) => string;
  readonly previewKept: string;
  readonly now: string;
  readonly then: string;
  readonly atThatTime: string;
  readonly nothingToTakeBack: string;
  readonly takenBack: string;
  readonly cancel: string;
  readonly day: string;
  readonly dayHint: string;
  readonly future: string;
  readonly differs: (count: number) => string;
  readonly same: string;
  readonly sameHint: string;
  readonly record: string;
  readonly area: string;
  readonly what: string;
  readonly notThereYet: string;
  readonly notThereYetHint: string;
  readonly latest: string;
  readonly showAll: string;
}

const countedIn =
  (language: 'de' | 'en') =>
  (one: string, many: string) =>
  (count: number): string =>
    `${numberText(count, language)} ${count === 1 ? one : many}`;
const german = countedIn('de');
const english = countedIn('en');

/** The history: who changed what and when, and the way back. */
export const historyTexts: PerLanguage<HistoryTexts> = {
  de: {
    title: 'Verlauf',
    whole: 'Ganzer Verlauf',
    asOfDay: 'Katalog an einem Tag',
    look: 'Ansicht',
    looks: { acts: 'Änderungen', day: 'Stand an einem Tag' },
    reading: 'Der Verlauf wird gelesen …',
    none: 'Noch keine Änderungen',
    noneHint: 'Hier steht jede Änderung: wer, wann, was vorher war. Jede lässt sich zurückholen.',
    noneFound: 'Keine Änderung passt',
    noneFoundHint: 'Wählen Sie eine andere Person oder alle Einträge.',
    person: 'Person',
    everybody: 'Alle Personen',
    kind: 'Einträge',
    everything: 'Alle Einträge',
    kinds: { offers: 'Angebote', partners: 'Partner', places: 'Orte', catalogue: 'Katalogdaten' },
    counts: {
      offers: german('Angebot', 'Angebote'),
      partners: german('Partner', 'Partner'),
      places: german('Ort', 'Orte'),
      catalogue: () => 'Katalogdaten',
    },
    shown: (shown, of) =>
      shown === of
        ? german('Vorgang', 'Vorgänge')(of)
        : `${numberText(shown, 'de')} von ${german('Vorgang', 'Vorgängen')(of)}`,
    columns: { day: 'Tag', time: 'Zeit', who: 'Wer', what: 'Was', edits: 'Angaben' },
    noTime: 'ohne Zeit',
    created: 'angelegt',
    archived: 'archiviert',
    restored: 'aus dem Archiv geholt',
    more: (count) => `und ${count} weitere`,
    unnamed: 'Ohne Namen',
    field: 'Angabe',
    before: 'Vorher',
    after: 'Nachher',
    open: (name) => `${name} öffnen`,
    historyOf: (name) => `Verlauf: ${name}`,
    allFields: 'Alle Angaben',
    ofField: 'Angabe',
    moreRecords: (count) => `${german('weiterer Eintrag', 'weitere Einträge')(count)} in diesem Vorgang.`,
    takeBack: 'Zurückholen',
    takeBackAct: 'Vorgang zurücknehmen',
    takeBackValue: (field) => `Zurückholen, was vorher stand: ${field}`,
    takeBackMoment: 'Diesen Stand zurückholen',
    takeBackMomentOf: (moment) => `Diesen Stand zurückholen: ${moment}`,
    takeBackRecord: 'Eintrag zurückholen',
    takeBackAll: 'Alles zurückholen',
    previewTitle: 'Das wird zurückgeholt',
    preview: (records, values) =>
      `${german('Angabe', 'Angaben')(values)} in ${german('Eintrag', 'Einträgen')(records)} ${values === 1 ? 'ändert' : 'ändern'} sich.`,
    previewKept: 'Nichts geht verloren: Was jetzt da steht, bleibt im Verlauf.',
    now: 'Jetzt',
    then: 'Danach',
    atThatTime: 'Damals',
    nothingToTakeBack: 'Es steht schon so da. Es gibt nichts zurückzuholen.',
    takenBack: 'Zurückgeholt.',
    cancel: 'Abbrechen',
    day: 'Tag',
    dayHint: 'Sie sehen den Stand vom Ende dieses Tages. Am Katalog ändert sich dadurch nichts.',
    future: 'Dieser Tag kommt erst noch. Bitte wählen Sie einen vergangenen.',
    differs: (count) => `${german('Eintrag war', 'Einträge waren')(count)} damals anders`,
    same: 'Damals war alles wie heute',
    sameHint: 'Seit diesem Tag hat sich nichts geändert. Wählen Sie einen früheren.',
    record: 'Eintrag',
    area: 'Bereich',
    what: 'Seither geändert',
    notThereYet: 'seither angelegt',
    notThereYetHint: 'Diesen Eintrag gab es damals noch nicht.',
    latest: 'Letzte Änderungen',
    showAll: 'Ganzen Verlauf zeigen',
  },
  en: {
    title: 'History',
    whole: 'Whole history',
    asOfDay: 'The catalogue on a day',
    look: 'View',
    looks: { acts: 'Changes', day: 'State on a day' },
    reading: 'Reading the history …',
    none: 'No changes yet',
    noneHint: 'Every change stands here: who, when, what was there before. Each can be brought back.',
    noneFound: 'No change fits',
    noneFoundHint: 'Choose another person or all entries.',
    person: 'Person',
    everybody: 'Everybody',
    kind: 'Entries',
    everything: 'All entries',
    kinds: { offers: 'Offers', partners: 'Partners', places: 'Places', catalogue: 'Catalogue data' },
    counts: {
      offers: english('offer', 'offers'),
      partners: english('partner', 'partners'),
      places: english('place', 'places'),
      catalogue: () => 'catalogue data',
    },
    shown: (shown, of) =>
      shown === of ? english('step', 'steps')(of) : `${numberText(shown, 'en')} of ${english('step', 'steps')(of)}`,
    columns: { day: 'Day', time: 'Time', who: 'Who', what: 'What', edits: 'Values' },
    noTime: 'no time',
    created: 'created',
    archived: 'archived',
    restored: 'taken out of the archive',
    more: (count) => `and ${count} more`,
    unnamed: 'Unnamed',
    field: 'Value',
    before: 'Before',
    after: 'After',
    open: (name) => `Open ${name}`,
    historyOf: (name) => `History: ${name}`,
    allFields: 'All values',
    ofField: 'Value',
    moreRecords: (count) => `${english('more entry', 'more entries')(count)} in this step.`,
    takeBack: 'Bring back',
    takeBackAct: 'Take this step back',
    takeBackValue: (field) => `Bring back what stood there before: ${field}`,
    takeBackMoment: 'Bring back this state',
    takeBackMomentOf: (moment) => `Bring back this state: ${moment}`,
    takeBackRecord: 'Bring entry back',
    takeBackAll: 'Bring all back',
    previewTitle: 'This will be brought back',
    preview: (records, values) =>
      `${english('value', 'values')(values)} of ${english('entry', 'entries')(records)} will change.`,
    previewKept: 'Nothing is lost: what stands there now stays in the history.',
    now: 'Now',
    then: 'Afterwards',
    atThatTime: 'Then',
    nothingToTakeBack: 'It already says so. There is nothing to bring back.',
    takenBack: 'Brought back.',
    cancel: 'Cancel',
    day: 'Day',
    dayHint: 'You see the state at the end of that day. Nothing in the catalogue changes by looking.',
    future: 'This day is still to come. Please choose a past one.',
    differs: (count) => `${english('entry was', 'entries were')(count)} different then`,
    same: 'Everything was as it is today',
    sameHint: 'Nothing has changed since that day. Choose an earlier one.',
    record: 'Entry',
    area: 'Area',
    what: 'Changed since',
    notThereYet: 'created since',
    notThereYetHint: 'This entry did not exist then.',
    latest: 'Latest changes',
    showAll: 'Show the whole history',
  },
};
