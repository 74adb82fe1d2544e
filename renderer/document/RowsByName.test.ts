import { describe, expect, it, vi } from 'vitest';
import { perform } from '../../shared/document/commands.ts';
import type { Command } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { RowsByName } from './RowsByName.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: 'test', now: new Date() };

function lindenau() {
  const doc = newSampleTown(writer);
  const projection = new Projection(doc);
  const byName = new RowsByName(projection, 'partners', () => {});
  projection.subscribe((touched) => byName.touched(touched.get('partners') ?? new Set()));
  const edit = (id: string, patch: object) => perform(doc, [{ do: 'edit', kind: 'partners', id, patch }], writer, null);
  return { byName, edit };
}

const inOrder = (names: readonly string[]) => names.toSorted(new Intl.Collator('de', { numeric: true }).compare);

describe('the partners of Lindenau in lists', () => {
  it('stand in the order of the alphabet, also after one is called otherwise', () => {
    const { byName, edit } = lindenau();
    const names = byName.rows.map(({ name }) => name);
    expect(names).toEqual(inOrder(names));
    edit(byName.rows[0]?.id ?? '', { name: 'Zirkus Ägir' });
    const renamed = byName.rows.map(({ name }) => name);
    expect(renamed).toContain('Zirkus Ägir');
    expect(renamed).toEqual(inOrder(renamed));
    expect(renamed).toHaveLength(names.length);
  });

  it('leave the lists with the archive, and come back from it to their place', () => {
    const { byName, edit } = lindenau();
    const before = byName.rows;
    const id = before[1]?.id ?? '';
    edit(id, { archived: { at: new Date().toISOString(), by: 'Frau Sommer', reason: '', undone: false } });
    expect(byName.rows.map((row) => row.id)).not.toContain(id);
    edit(id, { archived: null });
    expect(byName.rows.map((row) => row.id)).toEqual(before.map((row) => row.id));
  });

  it('are read while nothing else is to do where very many change at once; until then those from before are shown', async () => {
    const doc = newSampleTown(writer);
    const ids = Array.from({ length: 600 }, (_, at) => `club-${at}`);
    const clubs = ids.map((id): Command => ({ do: 'create', kind: 'partners', record: { id, name: 'Verein' } }));
    perform(doc, clubs, writer);
    const projection = new Projection(doc);
    const onChange = vi.fn();
    const byName = new RowsByName(projection, 'partners', onChange);
    projection.subscribe((touched) => byName.touched(touched.get('partners') ?? new Set()));
    const before = byName.rows;
    const patch = { name: 'Klub' };
    perform(
      doc,
      ids.map((id) => ({ do: 'edit', kind: 'partners', id, patch })),
      writer,
    );
    expect(byName.rows).toBe(before);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(byName.rows.filter(({ name }) => name === 'Klub')).toHaveLength(ids.length);
  });

  it('stay the same array while nothing changes', () => {
    const { byName } = lindenau();
    expect(byName.rows).toBe(byName.rows);
  });
});
