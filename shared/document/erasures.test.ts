import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform, revert } from './commands.ts';
import type { Writer } from './commands.ts';
import { conflictsOf } from './conflicts.ts';
import { eraseIn, erasureNames } from './erasures.ts';
import { newCatalogue } from './newCatalogue.ts';
import { mergeInto } from './merge.ts';
import { Projection } from './projection.ts';
import { isSound } from './soundness.ts';
import { newDoc } from './structure.ts';

const catalogueId = '9d5b1c0e-6a0f-4b8e-9f55-2f1d8f0f7a11';
const header = { catalogueId, catalogueName: 'Lindenau' };
const partner = '3d0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c01';
const person = 'a1b2c3d4-0000-4000-8000-000000000001';
const key = `contacts/${person}`;

const by = (author: string): Writer => ({ author, workplace: 'Jugendamt', app: 'test', now: new Date(2026, 10, 22) });
const contact = (name: string) => ({
  id: person,
  name,
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: false,
});
const erase = { do: 'erase', kind: 'partners', id: partner, key } as const;

/** A catalogue with one partner, whose contact was renamed once, so that an overwritten name is kept too. */
function town(): Y.Doc {
  const doc = newCatalogue(
    { id: catalogueId, name: 'Lindenau', municipality: { name: 'Lindenau', ags: '05915000', state: null } },
    [],
    by('Lena Muster'),
  );
  const record = {
    id: partner,
    name: 'Familienzentrum',
    contacts: [contact('Uta Vormals')],
    internalNote: 'Frau Vormals ist krank.',
  };
  perform(doc, [{ do: 'create', kind: 'partners', record }], by('Lena Muster'));
  rename(doc, 'Uta Jetzt');
  return doc;
}

const rename = (doc: Y.Doc, name: string) =>
  perform(
    doc,
    [{ do: 'edit', kind: 'partners', id: partner, patch: { contacts: [contact(name)] } }],
    by('Jens Muster'),
  );

/** Another replica with the same content. */
function replica(doc: Y.Doc): Y.Doc {
  const other = newDoc();
  Y.applyUpdateV2(other, Y.encodeStateAsUpdateV2(doc));
  return other;
}

const send = (from: Y.Doc, to: Y.Doc) => mergeInto(to, { header, state: Y.encodeStateAsUpdateV2(from) });

/** Everything a document would write to a disk, as text. */
const bytesOf = (doc: Y.Doc): string =>
  [Y.encodeStateAsUpdateV2(doc), Y.encodeStateAsUpdate(doc)]
    .map((state) => Buffer.from(state).toString('latin1'))
    .join();

describe('a person who is erased', () => {
  test('is gone with every name she ever had, and what is not hers stays', () => {
    const doc = town();
    expect(bytesOf(doc)).toMatch(/Vormals.*Jetzt|Jetzt.*Vormals/s);
    perform(doc, [erase], by('Lena Muster'));
    expect(bytesOf(doc)).not.toContain('Uta');
    expect(bytesOf(doc)).toContain('Frau Vormals ist krank.');
    const record = new Projection(doc).record('partners', partner);
    expect(record).toMatchObject({ name: 'Familienzentrum', contacts: [] });
    expect(isSound(doc)).toBe(true);
  });

  test('is gone from what is shown at once, here and where the erasure arrives', () => {
    const [doc, other] = [town(), replica(town())];
    const there = replica(doc);
    const shown = [doc, there].map((one) => new Projection(one));
    for (const projection of shown) expect(projection.record('partners', partner)?.contacts).toHaveLength(1);
    perform(doc, [erase], by('Lena Muster'));
    send(doc, there);
    for (const projection of shown) expect(projection.record('partners', partner)?.contacts).toEqual([]);
    expect(bytesOf(there)).not.toContain('Uta');
    expect(bytesOf(other)).toContain('Uta');
  });

  test('does not come back with a colleague who edited her meanwhile, nor with her old copy', () => {
    const doc = town();
    const [away, old] = [replica(doc), replica(doc)];
    rename(away, 'Uta Neu');
    perform(doc, [erase], by('Lena Muster'));
    const updates: Uint8Array[] = [];
    doc.on('updateV2', (update: Uint8Array) => updates.push(update));
    send(away, doc);
    send(old, doc);
    for (const update of updates) expect(Buffer.from(update).toString('latin1')).not.toContain('Uta');
    send(doc, away);
    for (const one of [doc, away]) {
      expect(bytesOf(one)).not.toContain('Uta');
      expect(new Projection(one).record('partners', partner)?.contacts).toEqual([]);
      expect(conflictsOf(one)).toEqual([]);
    }
    expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(away))).toBe(true);
  });

  test('cannot be typed in again under the same card, nor brought back by undo', () => {
    const doc = town();
    const renaming = rename(doc, 'Uta Neu');
    const removing = perform(
      doc,
      [{ do: 'edit', kind: 'partners', id: partner, patch: { contacts: [] } }],
      by('Lena Muster'),
    );
    const erasing = perform(doc, [erase], by('Lena Muster'));
    expect(erasing.changes).toEqual([]);
    for (const act of [erasing, removing, renaming]) revert(doc, act, by('Lena Muster'));
    rename(doc, 'Uta Neu');
    expect(bytesOf(doc)).not.toContain('Uta');
  });

  test('is gone from both records where a colleague joined them meanwhile', () => {
    const doc = town();
    const twin = { id: '5f0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c02', name: 'Familienzentrum', contacts: [] };
    perform(doc, [{ do: 'create', kind: 'partners', record: twin }], by('Lena Muster'));
    const away = replica(doc);
    const patch = { contacts: [contact('Uta Jetzt')] };
    perform(away, [{ do: 'join', kind: 'partners', keep: twin.id, drop: partner, patch }], by('Jens Muster'));
    perform(doc, [erase], by('Lena Muster'));
    send(away, doc);
    send(doc, away);
    for (const one of [doc, away]) expect(bytesOf(one)).not.toContain('Uta');
  });

  test('leaves no name in a backup that knows nothing of the erasure', () => {
    const doc = town();
    const backup = replica(doc);
    perform(doc, [erase], by('Lena Muster'));
    expect(eraseIn(backup, erasureNames(doc))).toBe(true);
    expect(bytesOf(backup)).not.toContain('Uta');
    expect(eraseIn(backup, erasureNames(doc))).toBe(false);
  });
});

test('an internal note is erased in its own record only', () => {
  const doc = town();
  const other = { id: '5f0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c02', name: 'Kita', internalNote: 'Bitte anrufen.' };
  perform(doc, [{ do: 'create', kind: 'partners', record: other }], by('Lena Muster'));
  perform(doc, [{ do: 'erase', kind: 'partners', id: partner, key: 'internalNote' }], by('Lena Muster'));
  expect(bytesOf(doc)).not.toContain('ist krank');
  expect(new Projection(doc).record('partners', other.id)?.internalNote).toBe('Bitte anrufen.');
});

test('only personal data can be erased, by whoever asks', () => {
  const doc = town();
  expect(() => perform(doc, [{ ...erase, key: 'name' }], by('Lena Muster'))).toThrow('field-unknown');
  expect(() => perform(doc, [{ ...erase, id: 'nobody' }], by('Lena Muster'))).toThrow('record-missing');
  perform(
    doc,
    [{ do: 'edit', kind: 'partners', id: partner, patch: { website: 'https://example.org' } }],
    by('Lena Muster'),
  );
  doc.getMap('erasures').set(`partners/${partner}/website`, true);
  doc.getMap('erasures').set('__proto__/x/y', true);
  expect(new Projection(doc).record('partners', partner)?.website).toBe('https://example.org');
});

test('erasing twice, on two computers or one, writes it once', () => {
  const doc = town();
  const away = replica(doc);
  perform(doc, [erase], by('Lena Muster'));
  const before = Y.encodeStateVector(doc);
  perform(doc, [erase], by('Lena Muster'));
  expect(Y.encodeStateVector(doc)).toEqual(before);
  perform(away, [erase], by('Jens Muster'));
  send(away, doc);
  send(doc, away);
  expect(erasureNames(doc)).toEqual(erasureNames(away));
  expect([doc, away].every(isSound)).toBe(true);
});
