import { describe, expect, test } from 'vitest';
import { listKinds } from '../../shared/catalogue/records.ts';
import { importReport } from '../../shared/imports/importReport.ts';
import { fold } from '../../shared/imports/fold.ts';
import type { ImportTargetId } from '../../shared/imports/importTargets.ts';
import { hasNames } from '../../shared/imports/sourceList.ts';
import type { SourceList } from '../../shared/imports/sourceList.ts';
import { dirtyLists } from '../fixtures/dirtyLists.ts';
import { emptyCatalogue } from '../support/lists/emptyCatalogue.ts';
import type { TestCatalogue } from '../support/lists/emptyCatalogue.ts';
import { listsOf, planLists } from '../support/lists/planOf.ts';
import { refusalOf } from '../support/refusalOf.ts';

const recordsOf = ({ projection }: TestCatalogue) => listKinds.flatMap((kind) => projection.records(kind));
const titleOf = (record: Readonly<Record<string, unknown>>) =>
  typeof record['name'] === 'string' ? record['name'] : (record['title'] as { de?: string }).de;

/** What such a cell says stands in its field in other words: `6–18 Mon.` as two numbers. */
const inOtherWords: readonly ImportTargetId[] = [
  ...(['age', 'ageFrom', 'cost', 'schedule', 'reviewedOn', 'fundingUntil', 'lat', 'lon', 'phase', 'topic'] as const),
  ...(['agreementUntil', 'sourceKey', 'place'] as const),
];

const cellsOf = ({ table, mapping }: SourceList) =>
  table.rows.flatMap(({ row, cells }) =>
    table.columns
      .slice(0, 12)
      .map(({ index }) => ({ row, text: cells[index] ?? '', target: mapping[String(index)] ?? null })),
  );

describe('a list as offices have it', () => {
  test('the corpus is large enough to mean something', () => {
    expect(dirtyLists.length).toBeGreaterThanOrEqual(40);
  });

  test.each(dirtyLists)('$name', async ({ name, bytes, expected }) => {
    const list = await bytes();
    if ('refused' in expected) {
      expect(await refusalOf(listsOf(list))).toBe(expected.refused);
      return;
    }
    const catalogue = emptyCatalogue();
    // Of several sheets those come in that have names.
    const lists = (await listsOf(list, { fileName: name })).map((each, _, all) =>
      all.length > 1 ? { ...each, isTaken: hasNames(each) } : each,
    );
    const plan = await planLists(lists, catalogue);
    catalogue.perform(plan.commands);
    const report = importReport(plan, lists, 'de');
    const titles = recordsOf(catalogue).map(titleOf);
    expect(titles).toEqual(expect.arrayContaining([...expected.titles]));
    expect(plan.rows).toHaveLength(expected.rows ?? expected.titles.length + (expected.rejected ?? 0));
    expect(report.rejected).toHaveLength(expected.rejected ?? 0);
    const said = [...plan.rows.flatMap(({ findings }) => findings), ...plan.lists.flatMap(({ findings }) => findings)];
    expect(said.map(({ code }) => code)).toEqual(expect.arrayContaining([...(expected.says ?? [])]));
    const kept = JSON.stringify(recordsOf(catalogue));
    for (const piece of expected.holds ?? []) expect(kept).toContain(piece);

    // No readable cell is lost without a word: it stands in a record, in other words in its field, or in the report.
    const everything = fold(kept.replace(/\\[nt"]/gu, ' ') + said.map(({ value }) => value).join(' '));
    const lost = lists
      .filter(({ isTaken }) => isTaken)
      .flatMap(cellsOf)
      .filter(({ text, target }) => {
        const isSaid = target === null || inOtherWords.includes(target);
        return !isSaid && !/^#/u.test(text) && !everything.includes(fold(text));
      });
    expect(lost).toEqual([]);

    // And the same list again adds nothing.
    const again = await planLists(lists, catalogue);
    expect(again.made).toEqual({ offers: 0, partners: 0, places: 0 });
  });
});
