import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform } from './commands.ts';
import { conflictsOf } from './conflicts.ts';
import { openConflicts } from './decisions.ts';
import { duplicatesOf } from './duplicates.ts';
import { joinPatch } from './joinPatch.ts';
import type { Json } from './json.ts';
import { mergeInto } from './merge.ts';
import { Projection } from './projection.ts';
import { catalogueIdOf } from './soundness.ts';
import { valueAt } from './valueAt.ts';
import { proposalFromBoth, wordDifference } from './wordDifference.ts';
import { sampleColleagues } from '../sample/sampleColleagues.ts';
import { newSampleTown } from '../sample/sampleTown.ts';

// Two colleagues of the sample town who edited apart from each other; the data says what bringing them together must show.

const file = resolve(import.meta.dirname, '../../../shared/data/lindenau/colleagues.json');

interface Edit {
  by: string;
  at: string;
  kind: 'offer' | 'partner' | 'place';
  record: string;
  field: string;
  value: Json;
}
interface Expected {
  record: string;
  field: string;
  base: unknown;
}
interface Data {
  colleagues: { name: string; workplace: string; edits: Edit[] }[];
  expected: {
    additions: { offers: number; partners: number };
    sameValueBoth: Expected[];
    conflictsShort: Expected[];
    conflictsProse: Expected[];
    duplicatePartners: { ids: string[]; offersToRepoint: string[] }[];
    translationsThatBecomeOutdated: { record: string; languages: string[] }[];
    archiveVersusEdit: { record: string; archivedBy: string; editedBy: string; fields: string[] }[];
    totalAfterMergeBeforeDecisions: Record<'offers' | 'partners' | 'places', number>;
  };
}

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00'),
};

const replicas = (): Y.Doc[] => sampleColleagues(newSampleTown(writer), '2026-11-22').map(({ doc }) => doc);

const merge = (from: Y.Doc, into: Y.Doc) =>
  mergeInto(into, {
    header: { catalogueId: catalogueIdOf(from)!, catalogueName: 'Lindenau' },
    state: Y.encodeStateAsUpdateV2(from),
  });

const orders = [
  ['Frau Meier takes in what Herr Yıldız sent', 0, 1],
  ['Herr Yıldız takes in what Frau Meier sent', 1, 0],
] as const;

function merged(mine: 0 | 1, theirs: 0 | 1) {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Data;
  const docs = replicas();
  const [doc, other] = [docs[mine]!, docs[theirs]!];
  const report = merge(other, doc);
  return { data, doc, report, projection: new Projection(doc) };
}

test.skipIf(!existsSync(file)).each(orders)(
  '%s: all is there, and what both changed is listed with both versions',
  (_, mine, theirs) => {
    const { data, doc, projection } = merged(mine, theirs);
    const { expected, colleagues } = data;
    for (const kind of ['offers', 'partners', 'places'] as const) {
      expect(projection.ids(kind)).toHaveLength(expected.totalAfterMergeBeforeDecisions[kind]);
    }
    const conflicts = conflictsOf(doc);
    const twoVersions = conflicts.filter((conflict) => conflict.type === 'two-versions');
    const fieldsOf = (list: Expected[]) => list.map(({ record, field, base }) => ({ record, field, base }));
    const byRecord = (a: { record: string }, b: { record: string }) => (a.record < b.record ? -1 : 1);
    expect(twoVersions.map(({ id, key, base }) => ({ record: id, field: key, base })).sort(byRecord)).toEqual(
      [...fieldsOf(expected.conflictsShort), ...fieldsOf(expected.conflictsProse)].sort(byRecord),
    );
    for (const { id, key, visible, lost } of twoVersions) {
      const written = colleagues.map(({ name, edits }) => {
        const edit = edits.find(({ record, field }) => record === id && field === key)!;
        return { author: name, at: Date.parse(edit.at), value: edit.value };
      });
      const shown = [visible, lost].map(({ author, at, value }) => ({ author, at, value }));
      expect(shown).toEqual(expect.arrayContaining(written));
    }
    const archived = conflicts.filter((conflict) => conflict.type === 'archived-beside-edits');
    expect(
      archived.map(({ id, archived, edits }) => ({
        record: id,
        archivedBy: archived.author,
        editedBy: edits[0]?.author,
        fields: edits.map(({ key }) => key),
      })),
    ).toEqual(
      expected.archiveVersusEdit.map(({ record, archivedBy, editedBy, fields }) => ({
        record,
        archivedBy,
        editedBy,
        fields,
      })),
    );
  },
);

test('the report of a merge counts what came and what is to be decided', () => {
  const [hers, his] = replicas() as [Y.Doc, Y.Doc];
  const report = merge(hers, his);
  expect(report.created.map(({ title }) => title).sort()).toEqual([
    'Familiencafé Herzstück e. V.',
    'Tauschregal und Babykleidung im Herzstück',
    'Vorlesen am Kamin',
  ]);
  expect(report.archived.map(({ title }) => title)).toEqual(['Babytreff Krabbelkäfer']);
  expect(report.difference).toEqual({ offers: 1, partners: 1, places: 0 });
  expect(report).toMatchObject({ restored: [], parked: [], conflicts: 6, newConflicts: 6 });
  expect(merge(hers, his)).toMatchObject({ created: [], changed: [], archived: [], conflicts: 6, newConflicts: 0 });
});

const town = () => new Projection(newSampleTown(writer));

test.skipIf(!existsSync(file)).each(orders)(
  '%s: where both wrote the same, it stands and nothing asks',
  (_, mine, theirs) => {
    const { data, doc } = merged(mine, theirs);
    for (const { record, field } of data.expected.sameValueBoth) {
      const edit = data.colleagues[0]?.edits.find((one) => one.record === record && one.field === field);
      expect(valueAt(doc, 'offers', record, field)).toEqual(edit?.value);
      expect(openConflicts(doc, { kind: 'offers', id: record })).toEqual([]);
    }
  },
);

test.skipIf(!existsSync(file)).each(orders)(
  '%s: the partner both entered is found, and made one',
  (_, mine, theirs) => {
    const { data, doc, projection } = merged(mine, theirs);
    const known = new Set(duplicatesOf(town()).map(({ one, other }) => `${one} ${other}`));
    const found = duplicatesOf(projection).filter(({ one, other }) => !known.has(`${one} ${other}`));
    expect(found.map(({ kind, one, other, because }) => ({ kind, ids: [one, other], because }))).toEqual(
      data.expected.duplicatePartners.map(({ ids }) => ({ kind: 'partners', ids, because: ['name', 'phone'] })),
    );
    for (const { ids, offersToRepoint } of data.expected.duplicatePartners) {
      const [keep = '', drop = ''] = ids;
      const { patch } = joinPatch(projection, 'partners', keep, drop);
      perform(doc, [{ do: 'join', kind: 'partners', keep, drop, patch }], { ...writer, now: new Date('2026-11-23') });
      const partnersOf = (id: string) => projection.record('offers', id)?.partners.map(({ partnerId }) => partnerId);
      for (const offer of offersToRepoint) expect(partnersOf(offer)).toContain(keep);
      expect(projection.records('offers').filter(({ id }) => partnersOf(id)?.includes(drop))).toEqual([]);
    }
  },
);

test.skipIf(!existsSync(file)).each(orders)(
  '%s: the translations of a new German wording are outdated',
  (_, mine, theirs) => {
    const { data, projection } = merged(mine, theirs);
    const before = town();
    const outdated = projection.records('offers').flatMap(({ id: record, translations }) => {
      const languages = Object.keys(translations).filter((language) => {
        const was = before.record('offers', record)?.translations[language];
        return translations[language]?.state === 'outdated' && was?.state !== 'outdated';
      });
      return languages.length === 0 ? [] : [{ record, languages }];
    });
    expect(outdated).toEqual(
      data.expected.translationsThatBecomeOutdated.map(({ record, languages }) => ({ record, languages })),
    );
  },
);

test.skipIf(!existsSync(file)).each(orders)(
  '%s: for prose there is a proposal with what both wrote',
  (_, mine, theirs) => {
    const { data, doc } = merged(mine, theirs);
    const ids = data.expected.conflictsProse.map(({ record }) => record);
    const prose = openConflicts(doc).filter(
      (conflict) => conflict.type === 'two-versions' && ids.includes(conflict.id),
    );
    expect(prose).toHaveLength(ids.length);
    for (const conflict of prose) {
      if (conflict.type !== 'two-versions') throw new Error('prose has two versions');
      const [base = '', one = '', other = ''] = [conflict.base, conflict.visible.value, conflict.lost.value].map(
        String,
      );
      const proposal = proposalFromBoth(base, one, other);
      const written = [one, other].flatMap((version) =>
        wordDifference(base, version).filter(({ kind }) => kind === 'new'),
      );
      for (const { text } of written) expect(proposal).toContain(text);
    }
  },
);
