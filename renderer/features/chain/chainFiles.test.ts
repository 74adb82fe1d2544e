import { expect, test } from 'vitest';
import { offerRow } from '../../../shared/catalogue/offer.ts';
import { groupContext } from '../../../shared/catalogue/offerGroups.ts';
import { chainCsv } from './chainCsv.ts';
import type { ChainWords } from './chainCsv.ts';
import { chainSvg } from './chainSvg.ts';
import { chainTable } from '../../document/chain/chainTable.ts';
import { countChain } from '../../document/chain/countChain.ts';

const words: ChainWords = {
  title: 'Präventionskette',
  heading: 'Ortsteil',
  asOf: 'Lindenau, Stand 22.11.2026',
  transitions: 'Übergänge',
  transition: (name) => `Übergang ${name}`,
  sum: 'Summe',
  phaseSums: 'Angebote je Phase',
  gap: 'Lücke',
  notIntended: 'nicht vorgesehen',
  ending: 'davon enden bis 22.11.2027',
};
const project = { kind: 'project', source: null, until: '2027-01-31' };
const rows = [
  offerRow.parse({ id: 'a', area: ['north'], phases: ['birth'], transitions: ['into-family'], funding: project }),
  offerRow.parse({ id: 'b', area: ['north'], phases: ['birth', 'kindergarten'] }),
];
const table = chainTable({
  counts: countChain(rows, 'districts', { groups: groupContext([], []), today: '2026-11-22' }),
  grouping: 'districts',
  groups: [
    { id: 'north', label: 'Nord <"Siedlung">' },
    { id: 'south', label: 'Süd; am Fluss' },
  ],
  expects: () => true,
  notIntended: [
    { id: 'pregnancy/districts/south', reason: '' },
    { id: 'school-to-work', reason: '' },
  ],
  language: 'de',
});

test('the table has a line for each group, the sums, and a line for each transition', () => {
  const lines = new TextDecoder().decode(chainCsv(table, words)).trimEnd().split('\r\n');
  expect(lines).toEqual([
    'Ortsteil;Schwangerschaft;Rund um die Geburt;Frühe Kindheit 0–3;Kita-Zeit 3–6;Grundschule 6–10;Weiterführende Schule 10–16;Ausbildung und Berufseintritt 16–25;Alle Lebensphasen;Summe;davon enden bis 22.11.2027',
    '"Nord <""Siedlung"">";0;2;0;1;0;0;0;0;2;1',
    '"Süd; am Fluss";nicht vorgesehen;0;0;0;0;0;0;0;0;0',
    'Angebote je Phase;0;2;0;1;0;0;0;0;2;1',
    'Übergang Von der Schwangerschaft in die Familie;;;;;;;;;1;1',
    'Übergang In die Kita;;;;;;;;;0;0',
    'Übergang Kita → Grundschule;;;;;;;;;0;0',
    'Übergang Grundschule → weiterführende Schule;;;;;;;;;0;0',
    'Übergang Schule → Beruf;;;;;;;;;nicht vorgesehen;0',
  ]);
});

test('the drawing is whole and stands alone', () => {
  const svg = chainSvg(table, words);
  const opened = [...svg.matchAll(/<([a-z]+)[^>]*?(\/?)>/g)].filter(([, , closed]) => closed === '').length;
  expect([...svg.matchAll(/<\/[a-z]+>/g)]).toHaveLength(opened);
  expect(svg).toContain('Nord &lt;&quot;Siedlung&quot;&gt;');
  expect(svg).not.toMatch(/NaN|undefined|href|<style|class=/);
});

test('the drawing has every number of the table, and hatches every gap', () => {
  const svg = chainSvg(table, words);
  const gaps = table.rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'gap').length;
  const openTransitions = table.phases.filter(({ transition }) => transition?.kind === 'gap').length;
  expect(gaps).toBe(11);
  // One more in the legend.
  expect([...svg.matchAll(/fill="url\(#hatch\)"/g)]).toHaveLength(gaps + openTransitions + 1);
  expect([...svg.matchAll(/>2<\/tspan>/g)]).toHaveLength(1 + 1 + 1 + 1 + 1);
});
