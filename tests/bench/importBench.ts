import Papa from 'papaparse';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { newId } from '../../shared/document/newId.ts';
import { Projection } from '../../shared/document/projection.ts';
import { noDecisions } from '../../shared/imports/importPreview.ts';
import { planImport } from '../../shared/imports/planImport.ts';
import { Slices } from '../../shared/imports/slices.ts';
import { proposeList } from '../../shared/imports/sourceList.ts';
import { readTable } from '../../shared/imports/table/readTable.ts';
import { paired, report, timed } from './measure.ts';

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

/** All of it: each cell read, partners, places and offers recognised or made; nothing is written. */
async function planning(): Promise<number> {
  const author = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench', now: new Date() };
  const projection = new Projection(newCatalogue({ id: newId(), name: 'Lindenau' }, [], author));
  return (
    await timed(async () => {
      const file = await readTable(bytes);
      const lists = file.sheets.map((table) => proposeList('liste.csv', file, table));
      const request = { lists, decisions: noDecisions, projection, today: '2026-11-22', newId };
      return planImport(request, new Slices());
    })
  ).ms;
}

const read = await paired(7, reading, papaparse);
report(
  'list of 10,000 rows read and mapped / papaparse alone',
  read.ratio,
  5,
  `${read.ours.toFixed(0)} / ${read.bare.toFixed(0)}`,
);
const planned = await paired(3, planning, papaparse);
console.log(
  `     ${planned.ratio.toFixed(0)}  the same with every cell read and every record recognised  [${planned.ours.toFixed(0)} / ${planned.bare.toFixed(0)}]`,
);
