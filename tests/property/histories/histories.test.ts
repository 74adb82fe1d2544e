import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openConflicts } from '../../../shared/document/decisions.ts';
import { expectEqual, expectEveryEdit, expectInSightOrListed } from './expectNothingLost.ts';
import { decideOne, play } from './play.ts';
import type { Played } from './play.ts';
import { history } from './steps.ts';
import type { History } from './steps.ts';

// Three to five people work on one catalogue for weeks; files get lost, arrive late, twice, out of order and damaged.
// A history that failed once is kept beside this test and played first from then on.

const keptFile = resolve(import.meta.dirname, 'failed.json');
const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as History[];
const numRuns = Number(process.env['HISTORIES'] ?? 2000);

/** Deciding everything ends, and then nothing is open anywhere. */
function expectDecidable({ replicas: [first, other] }: Played): void {
  if (first === undefined || other === undefined) throw new Error('There are three replicas at least');
  let rounds = 0;
  while (decideOne(first, 0, rounds, Date.UTC(2027, 0, 1) + rounds)) {
    rounds += 1;
    expect(rounds, 'decisions that bring up no end of others').toBeLessThan(200);
  }
  Y.applyUpdateV2(other.doc, Y.encodeStateAsUpdateV2(first.doc));
  expect(openConflicts(other.doc)).toEqual([]);
}

async function expectNothingLost(tried: History): Promise<void> {
  const played = await play(tried);
  expectEqual(played);
  expectEveryEdit(played);
  expectInSightOrListed(played);
  expectDecidable(played);
  for (const { doc } of played.replicas) doc.destroy();
}

test(
  `in ${numRuns} histories of several computers no edit is lost, hidden or only to be seen at some of them`,
  { timeout: numRuns * 500 },
  async () => {
    for (const failed of kept) await expectNothingLost(failed);
    const run = await fc.check(fc.asyncProperty(history, expectNothingLost), { numRuns });
    if (run.counterexample === null) return;
    writeFileSync(keptFile, `${JSON.stringify([...kept, ...run.counterexample], null, 1)}\n`);
    throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
  },
);
