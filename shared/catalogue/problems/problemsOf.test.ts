import { expect, test } from 'vitest';
import { perform } from '../../document/commands.ts';
import { newCatalogue } from '../../document/newCatalogue.ts';
import { problemContext } from '../../document/problemContext.ts';
import { Projection } from '../../document/projection.ts';
import { problemText } from '../../texts/problems.ts';
import type { Problem } from '../problem.ts';
import { listKinds } from '../records.ts';
import type { ListKind } from '../records.ts';
import { faultsOf, problemsOf } from './problemsOf.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const town = {
  id: 'k',
  name: 'Lindenau',
  municipality: { name: 'Lindenau', ags: '05999004' },
  bounds: [8.2, 51.5, 8.4, 51.7],
};

const isError = ({ severity }: Problem) => severity === 'error';

/** A catalogue with one good partner, place and offer, each with a patch laid over it. */
function rulesBroken(kind: ListKind, patch: object): string[] {
  const good = {
    partners: { id: 'p1', name: 'Haus der Brücken e. V.' },
    places: { id: 'o1', name: 'Rathaus', position: { lat: 51.62, lon: 8.27 } },
    offers: {
      id: 'a1',
      title: { de: 'Babycafé' },
      summary: { de: 'Treffen für Eltern mit Baby.' },
      partners: [{ partnerId: 'p1', role: 'responsible' }],
      places: ['o1'],
      attendance: ['on-site'],
      phases: ['birth'],
      topics: ['parent-cafes'],
      schedule: { byAppointment: true },
      reviewedOn: '2026-09-01',
    },
  };
  const doc = newCatalogue(
    town,
    listKinds.map((list) => ({ do: 'create', kind: list, record: good[list] })),
    writer,
  );
  perform(doc, [{ do: 'edit', kind, id: good[kind].id, patch }], writer);
  const projection = new Projection(doc);
  const record = projection.record(kind, good[kind].id)!;
  const context = problemContext(projection, '2026-11-22');
  const problems = problemsOf(kind, record, context);
  // An export asks for less, and must not miss what keeps an offer out of it.
  const faults = kind === 'offers' ? faultsOf(projection.record('offers', 'a1')!, context) : problems;
  expect(faults.filter(isError)).toEqual(problems.filter(isError));
  expect(problems).toEqual(expect.arrayContaining(faults));
  for (const problem of problems) expect(problemText(problem, 'de')).not.toMatch(/undefined/);
  return problems.map(({ severity, field, rule }) => `${severity} ${field} ${rule}`);
}

test('good records break nothing', () => {
  for (const kind of listKinds) expect(rulesBroken(kind, {})).toEqual([]);
});

test.each<[ListKind, object, string[]]>([
  ['offers', { title: {} }, ['error title/de title-missing']],
  ['offers', { summary: { de: 'x'.repeat(301) } }, ['error summary/de summary-long']],
  ['offers', { partners: [] }, ['error partners partner-missing']],
  ['offers', { partners: [{ partnerId: 'nobody', role: 'responsible' }] }, ['error partners partner-gone']],
  ['offers', { partners: [{ partnerId: 'p1', role: 'involved' }] }, ['warning partners responsible-missing']],
  ['offers', { places: [] }, ['error places place-missing']],
  ['offers', { attendance: ['outreach'] }, ['error area area-missing']],
  ['offers', { attendance: [] }, ['error attendance attendance-missing']],
  ['offers', { phases: [], topics: [] }, ['error phases phase-missing', 'error topics topic-missing']],
  ['offers', { ageFrom: 36, ageTo: 6 }, ['error ageFrom age-swapped']],
  ['offers', { schedule: { byAppointment: false } }, ['hint schedule/note schedule-missing']],
  [
    'offers',
    { schedule: { weekly: [{ id: 's', day: 'mo', from: '9 Uhr', to: null }] } },
    ['warning slots/s time-unreadable'],
  ],
  ['offers', { cost: { kind: 'amount' } }, ['warning cost/amount amount-missing']],
  ['offers', { access: { kind: 'registration' } }, ['error access/kind registration-missing']],
  ['offers', { access: { kind: 'registration', email: 'a@example.org' } }, []],
  ['offers', { reviewedOn: null }, ['error reviewedOn review-missing']],
  ['offers', { reviewedOn: '2025-11-21' }, ['warning reviewedOn review-due']],
  ['offers', { reviewedOn: '2025-11-22' }, []],
  ['offers', { validTo: '2026-11-21' }, ['hint validTo expired']],
  ['offers', { validTo: '2026-11-22' }, []],
  ['offers', { funding: { kind: 'project', until: '2027-11-22' } }, ['hint funding/until funding-ending']],
  ['offers', { funding: { kind: 'project', until: '2027-11-23' } }, []],
  ['offers', { website: 'example.org' }, ['warning website website-scheme']],
  ['offers', { website: 'https://eins zwei' }, ['warning website website-invalid']],
  [
    'offers',
    { contacts: [{ id: 'c', phone: { written: '089 99998-51O', e164: null }, email: 'a(at)b.de' }] },
    ['warning contacts/c phone-unreadable', 'warning contacts/c email-invalid'],
  ],
  ['partners', { name: ' ' }, ['error name name-missing']],
  ['partners', { parentId: 'p1' }, ['error parentId parent-cycle']],
  ['partners', { agreementUntil: '2026-11-21' }, ['warning agreementUntil agreement-ended']],
  ['partners', { agreementUntil: '2026-12-31' }, ['hint agreementUntil agreement-ending']],
  ['places', { postcode: '5999' }, ['warning postcode postcode-invalid']],
  ['places', { position: null }, ['hint position position-missing']],
  ['places', { position: { lat: 8.27, lon: 51.62 } }, ['warning position position-swapped']],
  ['places', { position: { lat: 48.85, lon: 2.35 } }, ['warning position position-outside-germany']],
  ['places', { position: { lat: 52.5, lon: 13.4 } }, ['warning position position-outside-bounds']],
])('%s with %j break %j', (kind, patch, rules) => {
  expect(rulesBroken(kind, patch)).toEqual(rules);
});

test('two partners whose names differ only in spelling are pointed out to each other', () => {
  const doc = newCatalogue(
    town,
    ['Kinderarztpraxis am Markt', 'Kinderarzt-Praxis am Markt e.V.'].map((name, at) => ({
      do: 'create',
      kind: 'partners',
      record: { id: `p${at}`, name },
    })),
    writer,
  );
  const projection = new Projection(doc);
  const context = problemContext(projection, '2026-11-22');
  const rules = projection
    .records('partners')
    .map((partner) => problemsOf('partners', partner, context).map(({ rule, values }) => [rule, values]));
  expect(rules).toEqual([
    [['name-similar', { name: 'Kinderarzt-Praxis am Markt e.V.' }]],
    [['name-similar', { name: 'Kinderarztpraxis am Markt' }]],
  ]);
});
