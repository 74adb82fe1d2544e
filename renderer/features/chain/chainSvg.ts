import { softHyphens } from '../../ui/format/softHyphens.ts';
import type { ChainWords } from './chainCsv.ts';
import type { ChainCell, ChainPhase, ChainTable } from '../../document/chain/chainTable.ts';
import { heatRanges } from '../../document/chain/heat.ts';
import { crossedCircle, hourglass, ink, quiet, rectangle } from './svgShapes.ts';
import type { Box } from './svgShapes.ts';
import { escapeXml, linesOf, textBlock } from './svgText.ts';

// A drawing that needs nothing else: no style sheet, no fonts of ours. Black on light tints, so that a copier is enough.

const tints = ['none', '#eef2fb', '#d5def4', '#b5c5ec', '#93abe3', '#7391da'];

/** Measures in units of the drawing: about a CSS pixel, and 1,122 of them are the width of an A4 page laid across. */
const margin = 20;
const nameWidth = 190;
const cellWidth = 104;
const cellHeight = 30;
const sumWidth = 60;
const gap = 4;
const titleHeight = 56;
const boxHeight = 62;
const headTop = margin + titleHeight + boxHeight + 12;
const headHeight = 62;
const rowsTop = headTop + headHeight + 8;

const columnLeft = (column: number): number => margin + nameWidth + column * cellWidth;

/** How many of the offers end, at the right edge of a cell. */
const endingSign = (ending: number, right: number, y: number): string =>
  ending === 0 ? '' : hourglass(right - 20, y) + textBlock(right - 5, y, [String(ending)], { anchor: 'end', size: 11 });

function cellDrawing({ kind, offers, ending, heat }: ChainCell, box: Box): string {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (kind === 'not-intended') return crossedCircle(x, y);
  if (kind === 'empty') return textBlock(x, y, ['0']);
  if (kind === 'gap') {
    const ground = rectangle({ x: x - 9, y: y - 9, width: 18, height: 18 }, '#fff');
    return rectangle(box, 'url(#hatch)', ink, '4 3') + ground + textBlock(x, y, ['0'], { bold: true });
  }
  return (
    rectangle(box, tints[heat] ?? 'none') +
    textBlock(x, y, [String(offers)], { bold: heat === 5 }) +
    endingSign(ending, box.x + box.width, y)
  );
}

/** A transition over the joint of two phases: its box, the stem and the node between them. */
function transitionDrawing(cell: ChainCell, column: number, isAlone: boolean): string {
  const x = columnLeft(column + 1);
  const width = isAlone ? cellWidth * 1.7 : cellWidth - gap;
  const box = { x: x - width / 2, y: margin + titleHeight, width, height: boxHeight };
  const node = headTop + headHeight / 2;
  const isGap = cell.kind === 'gap';
  const lines = linesOf(softHyphens(cell.name), isAlone ? 28 : 16);
  const number = box.y + box.height - 11;
  return [
    `<path d="M${x} ${box.y + box.height}V${node}" stroke="${ink}"${isGap ? ' stroke-dasharray="3 3"' : ''}/>`,
    `<circle cx="${x}" cy="${node}" r="4" fill="${isGap ? '#fff' : ink}" stroke="${ink}"/>`,
    rectangle(box, isGap ? 'url(#hatch)' : '#fff', ink, isGap ? '4 3' : ''),
    rectangle({ ...box, x: box.x + 4, width: width - 8, y: box.y + 3, height: boxHeight - 22 }, '#fff'),
    textBlock(x, box.y + (boxHeight - 18) / 2, lines, { size: 11 }),
    cell.kind === 'not-intended'
      ? crossedCircle(x, number)
      : textBlock(x, number, [String(cell.offers)], { bold: true }) + endingSign(cell.ending, box.x + width, number),
  ].join('');
}

function phaseHead({ name, ages }: ChainPhase, column: number): string {
  const x = columnLeft(column) + cellWidth / 2;
  const lines = [...linesOf(softHyphens(name), 14), ...(ages === '' ? [] : [ages])];
  const box = { x: columnLeft(column) + gap, y: headTop, width: cellWidth - 2 * gap, height: headHeight };
  return rectangle(box, '#fff', ink) + textBlock(x, headTop + headHeight / 2, lines, { bold: true, size: 11.5 });
}

function legend({ largest }: ChainTable, words: ChainWords, y: number): string {
  let x = margin;
  const drawn: string[] = [];
  const put = (drawing: (left: number) => string, width: number) => {
    drawn.push(drawing(x));
    x += width;
  };
  const words12 = (text: string) => (left: number) => textBlock(left, y, [text], { anchor: 'start', size: 11 });
  const gapKey = { kind: 'gap', offers: 0, ending: 0, heat: 0 } as const;
  put((left) => cellDrawing({ ...noWords, ...gapKey }, { x: left, y: y - 9, width: 28, height: 18 }), 34);
  put(words12(words.gap), 60);
  put((left) => crossedCircle(left + 6, y), 18);
  put(words12(words.notIntended), 110);
  for (const { heat, range } of heatRanges(largest)) {
    put((left) => {
      const box = { x: left, y: y - 9, width: 50, height: 18 };
      return rectangle(box, tints[heat] ?? 'none') + textBlock(left + 25, y, [range], { size: 11 });
    }, 56);
  }
  put((left) => hourglass(left + 12, y), 24);
  put(words12(words.ending), 0);
  return drawn.join('');
}

const noWords = { markId: null, reason: '', name: '', filters: {} };

/** The chain as a drawing (SVG 1.1), made of the same numbers as the table on screen. */
export function chainSvg(table: ChainTable, words: ChainWords): string {
  const { phases, rows, sum } = table;
  const sumLeft = columnLeft(phases.length);
  const sumCentre = sumLeft + sumWidth / 2;
  const width = sumLeft + sumWidth + margin;
  const sumsTop = rowsTop + rows.length * (cellHeight + gap);
  const height = sumsTop + cellHeight + 56;
  const isAlone = (column: number) =>
    (phases[column - 1]?.transition ?? null) === null && (phases[column + 1]?.transition ?? null) === null;
  const middle = (top: number) => top + cellHeight / 2;
  const total = (x: number, y: number, offers: number) => textBlock(x, y, [String(offers)], { bold: true });
  const link = headTop + headHeight / 2;

  const drawn = [
    textBlock(margin, margin + 12, [words.title], { anchor: 'start', bold: true, size: 20 }),
    textBlock(margin, margin + 36, [words.asOf], { anchor: 'start' }),
    textBlock(margin, margin + titleHeight + boxHeight / 2, [words.transitions], { anchor: 'start', bold: true }),
    textBlock(margin, link, [words.heading], { anchor: 'start', bold: true }),
    textBlock(sumCentre, link, [words.sum], { bold: true }),
    `<path d="M${columnLeft(0) + gap} ${link}H${columnLeft(phases.length - 1) - gap}" stroke="${ink}"/>`,
    ...phases.map(phaseHead),
    ...phases.map(({ transition }, column) =>
      transition === null ? '' : transitionDrawing(transition, column, isAlone(column)),
    ),
    ...rows.map(({ name, cells, sum: rowSum }, at) => {
      const y = rowsTop + at * (cellHeight + gap);
      const boxOf = (column: number) => ({
        x: columnLeft(column) + gap,
        y,
        width: cellWidth - 2 * gap,
        height: cellHeight,
      });
      return [
        textBlock(margin, middle(y), linesOf(softHyphens(name), 30).slice(0, 2), { anchor: 'start' }),
        ...cells.map((cell, column) => cellDrawing(cell, boxOf(column))),
        total(sumCentre, middle(y), rowSum.offers),
      ].join('');
    }),
    `<path d="M${margin} ${sumsTop}H${width - margin}" stroke="${ink}"/>`,
    textBlock(margin, middle(sumsTop), [words.phaseSums], { anchor: 'start', bold: true }),
    ...phases.map((phase, column) => total(columnLeft(column) + cellWidth / 2, middle(sumsTop), phase.sum.offers)),
    total(sumCentre, middle(sumsTop), sum.offers),
    legend(table, words, sumsTop + cellHeight + 28),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Fira Sans', 'Segoe UI', Arial, sans-serif" fill="${ink}">`,
    `<title>${escapeXml(`${words.title} – ${words.asOf}`)}</title>`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${quiet}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}
