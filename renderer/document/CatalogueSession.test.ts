import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { perform } from '../../shared/document/commands.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { ArrivalStore } from './ArrivalStore.ts';
import { CatalogueSession } from './CatalogueSession.ts';

const person = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: 'test' };
const copyOf = (doc: Y.Doc) => {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
};

/** Lindenau in a window, a colleague who has it too, and what was handed over to be saved. */
function lindenau() {
  const doc = newSampleTown({ ...person, now: new Date() });
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
  const ids = session.projection.ids('offers');
  const statuses = () => new Set(ids.map((id) => session.projection.row('offers', id)?.status));
  const inReview = ids.map((id) => ({ do: 'set', kind: 'offers', id, key: 'status', value: 'in-review' }) as const);
  return { session, colleague, saved, ids, statuses, inReview };
}

describe('a change of many offers', () => {
  it('is looked at bit by bit and written as one act that one step takes back', async () => {
    const { session, saved, statuses, inReview } = lindenau();
    const before = statuses();
    const shares: number[] = [];
    const onShare = (share: number) => shares.push(share);
    const act = await session.performMany(inReview, { onShare, signal: new AbortController().signal });
    expect(act?.changes.length).toBeGreaterThan(30);
    expect(statuses()).toEqual(new Set(['in-review']));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(saved).toHaveLength(1);
    session.undo();
    expect(statuses()).toEqual(before);
    expect(session.canUndo).toBe(false);
    await session.close();
  });

  it('changes nothing where it is stopped while it is looked at', async () => {
    const { session, saved, statuses, inReview } = lindenau();
    const before = statuses();
    const stop = new AbortController();
    const writing = session.performMany(inReview, { onShare: () => {}, signal: stop.signal });
    stop.abort();
    expect(await writing).toBeNull();
    expect(statuses()).toEqual(before);
    expect(session.canUndo).toBe(false);
    await session.close();
    expect(saved).toHaveLength(0);
  });

  it('is written all the same where a colleague’s change comes in between, and undo brings back what she wrote', async () => {
    const { session, colleague, ids, inReview } = lindenau();
    const [id = ''] = ids;
    const writing = session.performMany(inReview, { onShare: () => {}, signal: new AbortController().signal });
    const known = Y.encodeStateVector(colleague);
    const now = new Date();
    perform(colleague, [{ do: 'edit', kind: 'offers', id, patch: { status: 'draft' } }], { ...person, now });
    session.receive(Y.encodeStateAsUpdateV2(colleague, known));
    await writing;
    expect(session.projection.row('offers', id)?.status).toBe('in-review');
    session.undo();
    expect(session.projection.row('offers', id)?.status).toBe('draft');
    await session.close();
  });

  it('is refused as a whole where one of the offers is not there', async () => {
    const { session, statuses, inReview } = lindenau();
    const before = statuses();
    const commands = [...inReview, { do: 'archive', kind: 'offers', id: 'nobody' } as const];
    const writing = session.performMany(commands, { onShare: () => {}, signal: new AbortController().signal });
    await expect(writing).rejects.toThrow('record-missing');
    expect(statuses()).toEqual(before);
    await session.close();
  });
});
