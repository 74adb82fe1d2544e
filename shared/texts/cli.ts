import type { MergeReport } from '../document/mergeReport.ts';
import type { ImportReport } from '../imports/importPreview.ts';
import { marksText } from './marks.ts';

const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const offers = (count: number) => counted(count, 'Angebot', 'Angebote');

const usage = {
  new: 'angebotsmappe new <datei.mappe> --name <name> --ags <8 oder 5 Ziffern> [--sample]\n  Legt einen Katalog an; mit --sample die Musterstadt Lindenau.',
  import:
    'angebotsmappe import <datei.mappe> <liste> [--mapping <json>] [--dry-run] [--report <datei.json>]\n  Liest eine Liste ein (CSV, XLSX, ODS, GeoJSON, JSON, HSDS, katalog.json). --mapping ordnet Spalten zu: {"Überschrift": "title"}.',
  list: 'angebotsmappe list <datei.mappe> offers|partners|places [--json]\n  Zeigt Angebote, Partner oder Orte; mit --json vollständig.',
  set: 'angebotsmappe set <datei.mappe> <id> <feld>=<json> ...\n  Ändert Felder eines Eintrags: title/de=\'"Babytreff"\' cost/amount=300 topics/health=true website=null',
  add: 'angebotsmappe add <datei.mappe> offers|partners|places <json>\n  Legt einen Eintrag an und gibt seine id aus.',
  archive: 'angebotsmappe archive <datei.mappe> <id>\n  Archiviert einen Eintrag.',
  merge:
    'angebotsmappe merge <datei.mappe> <andere.mappe> ... [--report <datei.json>] [--dry-run]\n  Führt andere Mappen desselben Katalogs zusammen.',
  conflicts: 'angebotsmappe conflicts <datei.mappe> [--json]\n  Zeigt, wo es zwei Fassungen gibt.',
  check: 'angebotsmappe check <datei.mappe> [--json]\n  Zeigt Hinweise nach Eintrag und Feld.',
  export:
    'angebotsmappe export <datei.mappe> --to <ordner> [--format katalog,karte,termine,integreat,hsds,dcat,tabellen,seite]\n  Schreibt die Ausgabe in einen Ordner: leer, neu oder der der letzten Ausgabe.',
  verify:
    'angebotsmappe verify <ordner>\n  Prüft, ob eine Ausgabe vollständig ist, und sagt, mit welchem Schlüssel sie unterschrieben ist.',
  serve:
    'angebotsmappe serve [<datei.mappe>] [--port <nummer>]\n  Öffnet das Programm für den Browser auf diesem Rechner.',
};

const help = `Angebotsmappe: der Angebotskatalog einer Präventionskette

${Object.values(usage).join('\n')}

Jeder Befehl kennt --json (Ausgabe für Programme) und --help.
Ende: 0 erledigt, 1 abgelehnt (mit Grund), 2 falscher Aufruf.
Wer bearbeitet, steht in ANGEBOTSMAPPE_AUTHOR; sonst gilt der Name der Anmeldung.`;

/** What the command line says. It is German only: it is for support and automation, not for the window. */
export const cliTexts = {
  usage,
  help,
  noCommand: 'Bitte nennen Sie einen Befehl.',
  unknownCommand: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
  unknownOption: 'Eine Option gibt es nicht, oder ihr fehlt der Wert.',
  wrongCount: 'Es fehlt eine Angabe, oder es ist eine zu viel.',
  unknownKind: (name: string) => `„${name}“ ist keine Liste. Es gibt offers, partners und places.`,
  noAssignment: (text: string) => `„${text}“ ist keine Änderung. Bitte schreiben Sie <feld>=<json>.`,
  valueNoJson: (field: string) =>
    `Der Wert für „${field}“ ist kein JSON. Texte stehen in Anführungszeichen: ${field}='"Text"'.`,
  recordNoJson: 'Der Eintrag ist kein JSON-Objekt. Beispiel: \'{"name": "Familienzentrum"}\'.',
  mappingNoJson: 'Die Zuordnung ist kein JSON. Beispiel: \'{"Angebot": "title"}\'.',
  nameAndAgs: 'Ein neuer Katalog braucht --name und --ags.',
  noFolder: 'Bitte nennen Sie mit --to den Ordner der Ausgabe.',
  unknownFormat: (name: string, known: string) => `Das Format „${name}“ gibt es nicht. Es gibt: ${known}.`,
  noPort: (text: string) => `„${text}“ ist kein Anschluss. Bitte wählen Sie eine Zahl von 1 bis 65535.`,
  bug: 'Das Programm hat einen Fehler gemacht. Ihre Datei ist unverändert. Bitte geben Sie Ihrer IT diese Meldung:',
  created: (name: string, file: string) => `Der Katalog „${name}“ steht in ${file}.`,
  archivedMark: ' (archiviert)',
  nothingYet: 'Noch keine Einträge.',
  changed: (count: number) =>
    count === 0 ? 'Nichts hat sich geändert.' : `${counted(count, 'Feld', 'Felder')} geändert.`,
  archived: 'Archiviert. Der Eintrag erscheint in keiner Ausgabe mehr und lässt sich jederzeit zurückholen.',
  archivedBefore: 'Der Eintrag war schon archiviert. Nichts hat sich geändert.',
  mergedBefore: 'Diese Datei wurde schon zusammengeführt. Nichts hat sich geändert.',
  merged({ created, changed, archived, restored, conflicts, ...marks }: MergeReport, dryRun: boolean): string {
    const changes = created.length + changed.length + archived.length + restored.length;
    const taken = dryRun ? 'würden übernommen' : 'übernommen';
    const versions =
      conflicts === 0
        ? ''
        : ` ${counted(conflicts, 'Stelle hat', 'Stellen haben')} zwei Fassungen. Nichts ist verloren.`;
    const said = marksText.de(marks);
    return `${counted(changes, 'Eintrag', 'Einträge')} ${taken}.${said === '' ? '' : ` Darin: ${said}.`}${versions}`;
  },
  noConflicts: 'Nirgends gibt es zwei Fassungen.',
  version: (author: string, at: number | null, value: string) =>
    `${author || 'Unbekannt'}${at === null ? '' : `, ${moment.format(at)}`}: ${value}`,
  archivedBy: (author: string, at: number | null) =>
    `archiviert von ${author || 'Unbekannt'}${at === null ? '' : `, ${moment.format(at)}`}; nicht gesehen:`,
  noProblems: 'Keine Hinweise.',
  severity: { error: 'fehlt noch  ', warning: 'bitte prüfen', hint: 'Tipp        ' },
  exported: (out: number, left: number) =>
    `${offers(out)} ${out === 1 ? 'geht' : 'gehen'} hinaus, ${left === 0 ? 'keines bleibt' : left === 1 ? '1 bleibt' : `${left} bleiben`} hier. Die Ausgabe ist vollständig und geprüft.`,
  verified: (files: number, count: number) =>
    `Die Ausgabe ist vollständig und unverändert: ${counted(files, 'Datei', 'Dateien')}, ${offers(count)}.`,
  signed: (publisher: string, key: string | null) =>
    key === null
      ? 'Sie ist nicht unterschrieben: Von wem sie kommt, lässt sich nicht prüfen.'
      : `Als Herausgeber nennt sie „${publisher}“; unterschrieben ist sie mit dem Schlüssel ${key}. Ob das der richtige Schlüssel ist, sagt Ihnen der Herausgeber am Telefon.`,
  imported({ rows, created, updated, unchanged, skipped, rejected }: ImportReport, dryRun: boolean): string {
    const refusedRows = rows - created - updated - unchanged - skipped;
    const parts = [
      `${created} neu`,
      `${updated} geändert`,
      `${unchanged} unverändert`,
      ...(skipped > 0 ? [`${skipped} ausgelassen`] : []),
      `${refusedRows} nicht übernommen`,
    ];
    const kept = rejected.length === 0 ? '' : ' Was nicht übernommen wurde, steht mit Grund im Bericht (--report).';
    return `${counted(rows, 'Zeile', 'Zeilen')} gelesen: ${parts.join(', ')}.${dryRun ? ' Noch ist nichts geschrieben.' : ''}${kept}`;
  },
} as const;
