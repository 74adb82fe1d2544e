import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { Projection } from '../../shared/document/projection.ts';
import { exportFiles } from '../../shared/exports/exportFiles.ts';
import type { ExportFormat } from '../../shared/exports/exportFormats.ts';
import { exportFormats } from '../../shared/exports/exportFormats.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { exportedKatalog, today } from './exportedKatalog.ts';
import { largeCatalogue } from './largeCatalogue.ts';
import { paired, report, timed } from './measure.ts';

// The full export of 10,000 offers, as the host makes it, beside JSON.stringify of what katalog.json holds.

function largeProjection(): Projection {
  const { catalogue, commands } = largeCatalogue();
  const now = new Date(`${today}T09:12:00Z`);
  return new Projection(
    newCatalogue(catalogue, commands, { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench', now }),
  );
}

const projection = largeProjection();
// An export follows a look at the list: the records have been read.
projection.records('offers');
const parsed = JSON.parse(exportedKatalog(projection).join('')) as unknown;

const stringify = async () => (await timed(() => JSON.stringify(parsed))).ms;
const exporting = (formats: readonly ExportFormat[]) => async () =>
  (await timed(() => exportFiles(publicationOf(projection, today), new Set(formats)))).ms;

const whole = await paired(5, exporting(exportFormats), stringify);
report(
  'export of 10,000 offers in all formats but PDF / JSON.stringify of katalog.json',
  whole.ratio,
  6,
  `${whole.ours.toFixed(0)} / ${whole.bare.toFixed(0)}`,
);
for (const format of exportFormats) {
  const { ours, bare, ratio } = await paired(3, exporting([format]), stringify);
  console.log(`     ${ratio.toFixed(2)}  ${format} alone  [${ours.toFixed(0)} / ${bare.toFixed(0)}]`);
}
