import type { PerLanguage } from '../../shared/texts/language.ts';

interface ReturnsTexts {
  readonly title: string;
  readonly ask: string;
  readonly askChosen: (count: number) => string;
  readonly open: string;
  readonly noteAnswered: string;
  readonly answeredNoted: (count: number) => string;
  readonly show: string;
  readonly shown: Readonly<Record<'all' | 'waiting' | 'answered' | 'never', string>>;
  readonly columns: Readonly<Record<'name' | 'offers' | 'asked' | 'answered', string>>;
  readonly notYet: string;
  readonly waits: string;
  readonly count: (shown: number, total: number) => string;
  readonly search: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneShown: string;
  readonly noneShownHint: string;
  readonly askTitle: string;
  readonly askWhat: (partners: number, offers: number) => string;
  readonly askNobody: string;
  readonly letter: string;
  readonly letterHint: string;
  readonly firstLetter: (municipality: string) => string;
  readonly withWorkbook: string;
  readonly withWorkbookHint: string;
  readonly replyBy: string;
  readonly replyByHint: string;
  readonly write: string;
  readonly writing: string;
  readonly cancel: string;
  readonly written: (count: number, folder: string) => string;
  readonly folder: (municipality: string, day: string) => string;
  readonly back: string;
  readonly of: (at: number, all: number) => string;
  readonly from: (by: string, day: string) => string;
  readonly remark: string;
  readonly take: (count: number) => string;
  readonly takeNone: string;
  readonly later: string;
  readonly taken: (partner: string) => string;
  readonly gone: string;
  readonly goneOffer: string;
  readonly asIs: string;
  readonly checked: string;
  readonly ended: string;
  readonly added: string;
  readonly untitled: string;
  readonly field: string;
  readonly now: string;
  readonly said: string;
  readonly nothing: string;
  readonly contested: string;
  readonly unread: string;
  readonly reviewer: (partner: string) => string;
  readonly noteHeading: (partner: string, day: string) => string;
  readonly refusedFile: (file: string) => string;
  readonly about: string;
}

/** Questionnaires to partners and what comes back. Letter and notes go to partners and into the catalogue: always German. */
export const returnsTexts: PerLanguage<ReturnsTexts> = {
  de: {
    title: 'Rückläufe',
    ask: 'Fragebögen erstellen …',
    askChosen: (count) => (count === 1 ? 'Fragebogen erstellen …' : `${count} Fragebögen erstellen …`),
    open: 'Antworten öffnen …',
    noteAnswered: 'Als beantwortet vermerken',
    answeredNoted: (count) => `${count === 1 ? 'Ein Partner ist' : `${count} Partner sind`} als beantwortet vermerkt.`,
    show: 'Zeigen',
    shown: { all: 'Alle', waiting: 'Antwort steht aus', answered: 'Beantwortet', never: 'Noch nie gefragt' },
    columns: { name: 'Partner', offers: 'Angebote', asked: 'Gefragt am', answered: 'Geantwortet am' },
    notYet: 'noch nicht',
    waits: 'steht aus',
    count: (shown, total) => (shown === total ? `${total} Partner` : `${shown} von ${total} Partnern`),
    search: 'Partner suchen',
    none: 'Noch keine Partner',
    noneHint: 'Wer Angebote macht, steht unter „Partner“. Dann können Sie hier fragen, ob alles noch stimmt.',
    noneShown: 'Kein Partner passt dazu',
    noneShownHint: 'Wählen Sie oben „Alle“, oder suchen Sie etwas anderes.',
    askTitle: 'Fragebögen erstellen',
    askWhat: (partners, offers) =>
      `${partners === 1 ? 'Ein Partner wird' : `${partners} Partner werden`} zu ${offers === 1 ? 'einem Angebot' : `${offers} Angeboten`} gefragt. Jeder bekommt eine eigene Datei, die er im Browser ausfüllt, ohne Internet. Dazu kommen das Anschreiben und ein Verteiler für Serienmails.`,
    askNobody: 'Kein gewählter Partner hat Angebote. Bitte wählen Sie Partner, die etwas anbieten.',
    letter: 'Anschreiben',
    letterHint: 'Steht oben im Fragebogen und liegt als Text dabei, für die E-Mail.',
    firstLetter: (municipality) =>
      `Guten Tag,\n\nunser Katalog der Angebote für Kinder und Familien lebt davon, dass alles stimmt. Bitte schauen Sie Ihre Angebote durch: Was noch stimmt, bestätigen Sie mit einem Haken. Was sich geändert hat, schreiben Sie direkt hinein.\n\nZum Schluss speichert der Fragebogen eine Datei. Bitte schicken Sie uns diese Datei zurück.\n\nVielen Dank!${municipality === '' ? '' : `\n${municipality}`}`,
    withWorkbook: 'Auch als Excel-Datei',
    withWorkbookHint: 'Für Partner mit vielen Angeboten. Was zurückkommt, holt „Liste einlesen“ herein.',
    replyBy: 'Antwort bis',
    replyByHint: 'Kann leer bleiben.',
    write: 'Ordner wählen und schreiben',
    writing: 'Fragebögen werden geschrieben',
    cancel: 'Abbrechen',
    written: (count, folder) =>
      `${count === 1 ? 'Ein Fragebogen liegt' : `${count} Fragebögen liegen`} in „${folder}“. Bitte schicken Sie jedem Partner seine Datei.`,
    folder: (municipality, day) => `Fragebögen ${municipality} ${day}`.replace(/ +/gu, ' '),
    back: 'Zurück zur Liste',
    of: (at, all) => (all === 1 ? '' : `Antwort ${at} von ${all}`),
    from: (by, day) => (by === '' ? `Beantwortet am ${day}` : `Beantwortet am ${day} von ${by}`),
    remark: 'Dazu schreibt der Partner (kommt in seine interne Notiz):',
    take: (count) => (count === 1 ? 'Eine Änderung übernehmen' : `${count} Änderungen übernehmen`),
    takeNone: 'Nur als beantwortet vermerken',
    later: 'Nicht übernehmen',
    taken: (partner) => `Die Antwort von ${partner} ist übernommen.`,
    gone: 'Diesen Partner gibt es im Katalog nicht mehr. Seine Angebote können Sie trotzdem übernehmen.',
    goneOffer: 'Dieses Angebot ist nicht mehr im Katalog oder archiviert. Daran ändert sich nichts.',
    asIs: 'Noch nicht angeschaut, nichts geändert.',
    checked: 'Stimmt so: als geprüft eintragen',
    ended: 'Gibt es nicht mehr: ins Archiv legen',
    added: 'Neues Angebot, als Entwurf',
    untitled: 'Ohne Namen',
    field: 'Feld',
    now: 'Heute im Katalog',
    said: 'Antwort',
    nothing: '—',
    contested: 'Hier inzwischen auch geändert. Bitte entscheiden Sie.',
    unread: 'Nicht sicher zu lesen. Kommt in die interne Notiz, damit nichts verloren geht.',
    reviewer: (partner) => `${partner} (Rücklauf)`,
    noteHeading: (partner, day) => `Rücklauf von ${partner} vom ${day}:`,
    refusedFile: (file) => `„${file}“ konnte nicht gelesen werden.`,
    about: 'Angaben zum Partner',
  },
  en: {
    title: 'Returns',
    ask: 'Make questionnaires …',
    askChosen: (count) => (count === 1 ? 'Make a questionnaire …' : `Make ${count} questionnaires …`),
    open: 'Open answers …',
    noteAnswered: 'Note as answered',
    answeredNoted: (count) => `${count === 1 ? 'One partner is' : `${count} partners are`} noted as answered.`,
    show: 'Show',
    shown: { all: 'All', waiting: 'Answer outstanding', answered: 'Answered', never: 'Never asked' },
    columns: { name: 'Partner', offers: 'Offers', asked: 'Asked on', answered: 'Answered on' },
    notYet: 'not yet',
    waits: 'outstanding',
    count: (shown, total) => (shown === total ? `${total} partners` : `${shown} of ${total} partners`),
    search: 'Search partners',
    none: 'No partners yet',
    noneHint: 'Who provides offers stands under “Partners”. Then you can ask here whether everything still holds.',
    noneShown: 'No partner fits',
    noneShownHint: 'Choose “All” above, or search for something else.',
    askTitle: 'Make questionnaires',
    askWhat: (partners, offers) =>
      `${partners === 1 ? 'One partner is' : `${partners} partners are`} asked about ${offers === 1 ? 'one offer' : `${offers} offers`}. Each gets a file of its own, to be filled in with a browser, without the internet. With them come the letter and a list for serial mails. Questionnaires are in German.`,
    askNobody: 'None of the chosen partners has offers. Please choose partners that provide something.',
    letter: 'Letter',
    letterHint: 'Stands at the head of the questionnaire and comes as a text for the e-mail. In German.',
    firstLetter: (municipality) => returnsTexts.de.firstLetter(municipality),
    withWorkbook: 'As an Excel file too',
    withWorkbookHint: 'For partners with many offers. What comes back is taken in by “Read a list”.',
    replyBy: 'Answer by',
    replyByHint: 'May stay empty.',
    write: 'Choose a folder and write',
    writing: 'Questionnaires are being written',
    cancel: 'Cancel',
    written: (count, folder) =>
      `${count === 1 ? 'One questionnaire is' : `${count} questionnaires are`} in “${folder}”. Please send each partner its file.`,
    folder: (municipality, day) => returnsTexts.de.folder(municipality, day),
    back: 'Back to the list',
    of: (at, all) => (all === 1 ? '' : `Answer ${at} of ${all}`),
    from: (by, day) => (by === '' ? `Answered on ${day}` : `Answered on ${day} by ${by}`),
    remark: 'The partner adds (goes to its internal note):',
    take: (count) => (count === 1 ? 'Take over one change' : `Take over ${count} changes`),
    takeNone: 'Only note as answered',
    later: 'Do not take over',
    taken: (partner) => `The answer of ${partner} was taken over.`,
    gone: 'This partner is no longer in the catalogue. Its offers can be taken over all the same.',
    goneOffer: 'This offer is no longer in the catalogue, or archived. Nothing changes there.',
    asIs: 'Not looked at yet, nothing changed.',
    checked: 'Holds as it is: note as checked',
    ended: 'Is no more: put into the archive',
    added: 'New offer, as a draft',
    untitled: 'Without a name',
    field: 'Field',
    now: 'In the catalogue today',
    said: 'Answer',
    nothing: '—',
    contested: 'Changed here as well meanwhile. Please decide.',
    unread: 'Cannot be read for sure. Goes to the internal note, so that nothing is lost.',
    reviewer: (partner) => returnsTexts.de.reviewer(partner),
    noteHeading: (partner, day) => returnsTexts.de.noteHeading(partner, day),
    refusedFile: (file) => `“${file}” could not be read.`,
    about: 'About the partner',
  },
};
