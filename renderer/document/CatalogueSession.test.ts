import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { perform } from '../../shared/document/commands.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import type { Going } from '../ui/longWork.ts';
import { ArrivalStore } from './ArrivalStore.ts';
import { CatalogueSession } from './CatalogueSession.ts';

const person = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: 'test' };
const copyOf = (doc: Y.Doc) => {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
};

/** More than are changed at once. */
const many = Array.from({ length: 1_200 }, (_, at) => `offer-${String(at)}`);

/** A window with so many drafts, a colleague who has them too, and what was handed over to be saved. */
function manyDrafts() {
  const doc = newSampleTown({ ...person, now: new Date() });
  const drafts = many.map((id) => ({ do: 'create', kind: 'offers', record: { id, title: { de: id } } }) as const);
  perform(doc, drafts, { ...person, now: new Date() });
  const colleague = copyOf(doc);
  const saved: Uint8Array[] = [];
  const session = new CatalogueSession({
    catalogueId: 'lindenau',
    doc,
    writer: () => person,
    save: async (update) => {
      saved.push(update);
      return Promise.resolve({ savedAt: new Date().toISOString() });
    },
    arrivals: new ArrivalStore(() => Promise.resolve([])),
    release: () => Promise.resolve(),
  });
  const statuses = () => new Set(many.map((id) => session.projection.row('offers', id)?.status));
  return { session, colleague, saved, statuses };
}

/** Notes what is told of how far it is, and can be stopped. */
function watched() {
  const stop = new AbortController();
  const shares: (number | null)[] = [];
  const going: Going = { onShare: (share) => shares.push(share), signal: stop.signal };
  return { going, shares, stop };
}

const inReview = many.map((id) => ({ do: 'set', kind: 'offers', id, key: 'status', value: 'in-review' }) as const);

describe('a change of many offers', () => {
  it('is looked at bit by bit and written as one act that one step takes back and another does again', async () => {
    const { session, saved, statuses } = manyDrafts();
    const { going, shares } = watched();
    const act = await session.performMany(inReview, going);
    expect(act?.changes).toHaveLength(many.length);
    expect(statuses()).toEqual(new Set(['in-review']));
    expect(shares.at(-1)).toBeNull();
    expect(shares.slice(0, -1)).toEqual(shares.slice(0, -1).toSorted((one, other) => Number(one) - Number(other)));
    expect(saved).toHaveLength(1);
    const back = watched();
    expect(await session.undo(back.going)).toEqual({ kept: [] });
    expect(back.shares.at(-1)).toBeNull();
    expect(statuses()).toEqual(new Set(['draft']));
    expect(session.canUndo).toBe(false);
    await session.redo(watched().going);
    expect(statuses()).toEqual(new Set(['in-review']));
    expect(session.canRedo).toBe(false);
    await session.close();
  });

  it('creates and archives as many', async () => {
    const { session } = manyDrafts();
    const copies = many.map((id) => ({ id: `copy of ${id}`, title: { de: id } }));
    const before = session.projection.ids('offers').length;
    await session.performMany(
      copies.map((record) => ({ do: 'create', kind: 'offers', record })),
      watched().going,
    );
    expect(session.projection.ids('offers')).toHaveLength(before + many.length);
    const archive = copies.map(({ id }) => ({ do: 'archive', kind: 'offers', id }) as const);
    await session.performMany(archive, watched().going);
    expect(copies.filter(({ id }) => session.projection.row('offers', id)?.archived === null)).toEqual([]);
    await session.close();
  });

  it('changes nothing where it is stopped while it is looked at, nor does taking it back', async () => {
    const { session, saved, statuses } = manyDrafts();
    const first = watched();
    const writing = session.performMany(inReview, first.going);
    first.stop.abort();
    expect(await writing).toBeNull();
    expect(statuses()).toEqual(new Set(['draft']));
    expect(session.canUndo).toBe(false);
    await session.performMany(inReview, watched().going);
    const second = watched();
    const undoing = session.undo(second.going);
    second.stop.abort();
    expect(await undoing).toBeNull();
    expect(statuses()).toEqual(new Set(['in-review']));
    expect(session.canUndo).toBe(true);
    await session.close();
    expect(saved).toHaveLength(1);
  });

  it('is written all the same where a colleague’s change comes in between, and undo brings back what she wrote', async () => {
    const { session, colleague } = manyDrafts();
    const [id = ''] = many;
    const writing = session.performMany(inReview, watched().going);
    const known = Y.encodeStateVector(colleague);
    const now = new Date();
    perform(colleague, [{ do: 'edit', kind: 'offers', id, patch: { status: 'published' } }], { ...person, now });
    session.receive(Y.encodeStateAsUpdateV2(colleague, known));
    await writing;
    expect(session.projection.row('offers', id)?.status).toBe('in-review');
    await session.undo(watched().going);
    expect(session.projection.row('offers', id)?.status).toBe('published');
    await session.close();
  });

  it('is refused as a whole where one of the offers is not there', async () => {
    const { session, statuses } = manyDrafts();
    const commands = [...inReview, { do: 'archive', kind: 'offers', id: 'nobody' } as const];
    await expect(session.performMany(commands, watched().going)).rejects.toThrow('record-missing');
    expect(statuses()).toEqual(new Set(['draft']));
    await session.close();
  });
});

it('a change of a few offers is done at once and says nothing of how far it is', async () => {
  const { session } = manyDrafts();
  const { going, shares } = watched();
  const [first = ''] = many;
  const writing = session.performMany(inReview.slice(0, 1), going);
  await Promise.resolve();
  expect(session.projection.row('offers', first)?.status).toBe('in-review');
  await writing;
  await session.undo(going);
  expect(session.projection.row('offers', first)?.status).toBe('draft');
  expect(shares).toEqual([]);
  await session.close();
});

it('the newest act that is taken back by itself can be done again; an older one is taken back as a step of its own', async () => {
  const { session } = manyDrafts();
  const [one = '', other = ''] = many;
  const publish = (id: string) =>
    session.perform([{ do: 'set', kind: 'offers', id, key: 'status', value: 'published' }]);
  const statusOf = (id: string) => session.projection.row('offers', id)?.status;
  const [older, newest] = [publish(one), publish(other)];
  await session.takeBack(newest, watched().going);
  expect([statusOf(one), statusOf(other)]).toEqual(['published', 'draft']);
  await session.redo(watched().going);
  expect(statusOf(other)).toBe('published');
  await session.takeBack(older, watched().going);
  expect([statusOf(one), statusOf(other)]).toEqual(['draft', 'published']);
  expect(session.canRedo).toBe(false);
  await session.undo(watched().going);
  expect(statusOf(one)).toBe('published');
  await session.close();
});
