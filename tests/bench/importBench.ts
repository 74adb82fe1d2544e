import Papa from 'papaparse';
import * as Y from 'yjs';
import { perform } from '../../shared/document/commands.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { newId } from '../../shared/document/newId.ts';
import { Projection } from '../../shared/document/projection.ts';
import { noDecisions } from '../../shared/imports/importPreview.ts';
import { planImport } from '../../shared/imports/planImport.ts';
import type { ImportPlan } from '../../shared/imports/planImport.ts';
import { proposeList } from '../../shared/imports/sourceList.ts';
import { readTable } from '../../shared/imports/table/readTable.ts';
import { Slices } from '../../shared/slices.ts';
import { paired, report, timed } from './measure.ts';
import type { Pair } from './measure.ts';

// A list of an office with 10,000 offers, beside papaparse alone on the same file.

const count = 10_000;
const headings =
  'Titel;Träger;Straße;PLZ;Ort;Telefon;E-Mail;Internet;Alter;Kosten;Termine;Beschreibung;Thema;Geprüft am';
const lines = Array.from({ length: count }, (_, at) =>
  [
    `Angebot ${at} Krabbelgruppe`,
    `Träger ${at % 200} e. V.`,
    `Lindenstraße ${at % 300}`,
    '59999',
    'Lindenau',
    `0221 4710-${String(at % 1000).padStart(3, '0')}`,
    `kurs${at}@example.org`,
    `www.example.org/${at}`,
    `${at % 10}-${(at % 10) + 3} Jahre`,
    `${at % 50} €`,
    'Mo 9-11 Uhr',
    'Für Eltern mit Kindern, zum Spielen und Reden. '.repeat(3).trim(),
    'Spielen',
    '1.2.2026',
  ].join(';'),
);
const text = [headings, ...lines].join('\r\n');
const bytes = new TextEncoder().encode(text);

/** The same file, its encoding and delimiter known beforehand. */
const papaparse = async () =>
  (await timed(() => Papa.parse(new TextDecoder().decode(bytes), { delimiter: ';' }).data.length)).ms;

/** From bytes to what each row means: encoding, delimiter, headings, rows, columns mapped. */
const reading = async () =>
  (
    await timed(async () => {
      const file = await readTable(bytes);
      return file.sheets.map((table) => proposeList('liste.csv', file, table));
    })
  ).ms;

const author = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench', now: new Date() };
const emptyDocument = () => newCatalogue({ id: newId(), name: 'Lindenau' }, [], author);

/** From bytes to what would be done: each cell read, partners, places and offers recognised or made; nothing is written. */
async function plan(doc: Y.Doc): Promise<ImportPlan> {
  const file = await readTable(bytes);
  const lists = file.sheets.map((table) => proposeList('liste.csv', file, table));
  const request = { lists, decisions: noDecisions, projection: new Projection(doc), today: '2026-11-22', newId };
  return planImport(request, new Slices());
}

const planning = async () => (await timed(() => plan(emptyDocument()))).ms;

const { commands } = await plan(emptyDocument());

/** What was planned, written into a document as one act. */
async function writing(): Promise<number> {
  const doc = emptyDocument();
  return (await timed(() => perform(doc, commands, author))).ms;
}

/** The same records as JSON in a bare Y.Map, unchecked. */
async function bareWriting(): Promise<number> {
  const doc = new Y.Doc();
  const encoder = new TextEncoder();
  const write = () => {
    for (const command of commands) {
      if (command.do !== 'create') continue;
      doc.getMap(command.kind).set(command.record.id, encoder.encode(JSON.stringify(command.record)));
    }
  };
  return (await timed(() => doc.transact(write))).ms;
}

const figures = ({ ours, bare }: Pair) => `${ours.toFixed(0)} / ${bare.toFixed(0)}`;

const read = await paired(7, reading, papaparse);
report('list of 10,000 rows read and mapped / papaparse alone', read.ratio, 5, figures(read));
const planned = await paired(7, planning, papaparse);
report('the same with every cell read and every record recognised', planned.ratio, 5, figures(planned));
const written = await paired(7, writing, bareWriting);
report('what was planned checked and written / the same records in a bare Y.Map', written.ratio, 2, figures(written));
