import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform, revert } from '../../../../shared/document/commands.ts';
import { sampleAuthors, sampleMunicipality } from '../../../../shared/sample/sampleNames.ts';
import { sampleColleagues } from '../../../../shared/sample/sampleColleagues.ts';
import { newSampleTown } from '../../../../shared/sample/sampleTown.ts';
import { Projection } from '../../../../shared/document/projection.ts';
import { stepsDone } from './guideSteps.ts';

const swimming = '78f5afae-015b-43f7-95a5-075cdfa695e6';
const writer = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: 'test', now: new Date('2026-11-22T09:00:00') };

let doc: Y.Doc;
beforeEach(() => {
  doc = newSampleTown(writer);
});
const done = () => [...stepsDone(doc)];

test('a fresh sample town has everything still ahead', () => {
  expect(done()).toEqual([]);
});

test('a price that was changed and taken back counts as both', () => {
  const act = perform(doc, [{ do: 'set', kind: 'offers', id: swimming, key: 'cost/amount', value: 9900 }], writer);
  expect(done()).toEqual(['change']);
  revert(doc, act, writer);
  expect(done()).toEqual(['change', 'undo']);
});

test('another field of an offer is no price', () => {
  perform(doc, [{ do: 'edit', kind: 'offers', id: swimming, patch: { reviewedOn: '2026-11-22' } }], writer);
  expect(done()).toEqual(['review']);
});

test('a gap that is not intended counts', () => {
  const { id } = new Projection(doc).catalogue();
  const notIntended = [{ id: 'pregnancy/education', reason: 'kommt später' }];
  perform(doc, [{ do: 'edit', kind: 'catalogue', id, patch: { notIntended } }], writer);
  expect(done()).toEqual(['gap']);
});

test('what a colleague did counts as taken over, and as nothing else', () => {
  const [meier] = sampleColleagues(doc, '2026-11-22');
  if (meier === undefined) throw new Error('nobody works with us');
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(meier.doc));
  expect(done()).toEqual(['take']);
  const others = sampleColleagues(doc, '2026-11-22', new Set([meier.author]));
  expect(others.map(({ author }) => author)).toEqual(['Cem Yıldız']);
});

test('the sample town and its people are called as the guide knows them', () => {
  expect(new Projection(doc).catalogue().municipality.ags).toBe(sampleMunicipality);
  expect(sampleColleagues(doc, '2026-11-22').map(({ author }) => author)).toEqual(sampleAuthors);
});
