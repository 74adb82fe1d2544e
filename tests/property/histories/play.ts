import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Command } from '../../../shared/document/commands.ts';
import type { Conflict } from '../../../shared/document/conflicts.ts';
import { openConflicts } from '../../../shared/document/decisions.ts';
import type { Choice } from '../../../shared/document/decisions.ts';
import { joinPatch } from '../../../shared/document/joinPatch.ts';
import type { Json } from '../../../shared/document/json.ts';
import { newCatalogue } from '../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { recordIds } from '../../../shared/document/recordIndex.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { randomNumbers, withFlippedBits } from '../../support/randomNumbers.ts';
import { Ledger } from './Ledger.ts';
import { mappeOf, Replica } from './Replica.ts';
import type { SentFile } from './Replica.ts';
import type { History, Step } from './steps.ts';

const offer = (id: string): Command => ({
  do: 'create',
  kind: 'offers',
  record: {
    id,
    title: { de: 'Babycafé' },
    ageTo: 36,
    topics: ['benefits'],
    contacts: [{ id: 'c1', name: 'Lena Muster' }],
  },
});
const catalogueId = '00000000-0000-4000-8000-000000000001';
const began = Date.UTC(2026, 10, 22);

/** What came of a history: the replicas, once every one has received everything, and the ledger. */
export interface Played {
  readonly replicas: readonly Replica[];
  readonly ledger: Ledger;
  /** Ids of the records somebody created, and when. */
  readonly created: ReadonlyMap<string, number>;
}

function decisionOf(conflict: Conflict, choice: number): { choice: Choice; value: Json } {
  if (conflict.type === 'archived-beside-edits')
    return { choice: choice % 2 === 0 ? 'archived' : 'restored', value: null };
  const [visible, lost] = [conflict.visible.value, conflict.lost.value];
  if (choice % 3 === 0) return { choice: 'visible', value: visible };
  if (choice % 3 === 1 || typeof visible !== 'string' || typeof lost !== 'string')
    return { choice: 'lost', value: lost };
  return { choice: 'both', value: `${visible} ${lost}` };
}

/** Decides one of the conflicts that a replica has open; false where there is none. */
export function decideOne(replica: Replica, which: number, choice: number, at: number): boolean {
  const open = openConflicts(replica.doc);
  const conflict = open[which % open.length];
  if (conflict === undefined) return false;
  replica.perform([{ do: 'decide', conflict, ...decisionOf(conflict, choice) }], at, conflict);
  return true;
}

async function receiveDamaged(replica: Replica, file: SentFile, damage: number): Promise<void> {
  const before = Y.encodeStateAsUpdateV2(replica.doc);
  const damaged = { ...file, bytes: withFlippedBits(file.bytes, randomNumbers(damage)) };
  await expect(replica.receive(damaged)).rejects.toThrow(Refusal);
  expect(Buffer.compare(Y.encodeStateAsUpdateV2(replica.doc), before)).toBe(0);
}

class Play {
  readonly ledger = new Ledger();
  readonly created = new Map<string, number>();
  readonly replicas: Replica[];
  readonly #files: SentFile[] = [];
  #at = began;

  constructor(count: number, newClient: () => number) {
    const authors = ['Katrin Beispiel', 'Sabine Meier', 'Cem Yıldız', 'Lea Beispiel', 'Lena Muster'];
    this.replicas = authors.slice(0, count).map((author) => new Replica(author, this.ledger, newClient));
  }

  async step(step: Step): Promise<void> {
    const replica = this.replicas[step.on % this.replicas.length];
    if (replica === undefined) throw new Error('There are three replicas at least');
    const at = (this.#at += 1000);
    const ids = [...recordIds(replica.doc, 'offers')].sort();
    const idAt = (place: number) => ids[place % ids.length] ?? '';
    switch (step.do) {
      case 'write':
        return replica.perform(
          step.values.map(({ key, value }) => ({ do: 'set', kind: 'offers', id: idAt(step.record), key, value })),
          at,
        );
      case 'create': {
        const id = `new-${this.created.size}`;
        this.created.set(id, at);
        return replica.perform([offer(id)], at);
      }
      case 'archive':
      case 'restore':
        return replica.perform([{ do: step.do, kind: 'offers', id: idAt(step.record) }], at);
      case 'join': {
        const [keep, drop] = [idAt(step.record), idAt(step.other)];
        if (keep === drop) return;
        const projection = new Projection(replica.doc);
        const { patch } = joinPatch(projection, 'offers', keep, drop);
        projection.close();
        return replica.perform([{ do: 'join', kind: 'offers', keep, drop, patch }], at);
      }
      case 'decide':
        decideOne(replica, step.conflict, step.choice, at);
        return;
      case 'crash':
        return replica.crash({ do: 'set', kind: 'offers', id: idAt(step.record), ...step.value }, at);
      case 'undo':
      case 'redo':
        return replica[step.do](at);
      case 'restart':
      case 'rescue':
        return replica[step.do]();
      case 'meet': {
        const other = this.replicas[step.with % this.replicas.length];
        if (other === undefined || other === replica) return;
        await other.receive(await replica.send());
        return replica.receive(await other.send());
      }
      case 'send':
        this.#files.push(await replica.send());
        return;
      case 'receive': {
        const file = this.#files[step.file % this.#files.length];
        if (file === undefined) return;
        return step.damage === null ? replica.receive(file) : receiveDamaged(replica, file, step.damage);
      }
    }
  }

  /** Everybody gets everything at last. */
  async bringTogether(): Promise<void> {
    const [first, ...others] = this.replicas;
    for (const replica of this.replicas) replica.rescue();
    for (const replica of others) await first?.receive(await replica.send());
    for (const replica of others) if (first !== undefined) await replica.receive(await first.send());
  }
}

/** Plays a history to its end, when everybody holds everything. */
export async function play({ replicas: count, seed, steps, last }: History): Promise<Played> {
  const random = randomNumbers(seed);
  const play = new Play(count, () => random(2 ** 31));
  const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test', now: new Date(began) };
  const start = newCatalogue({ id: catalogueId, name: 'Lindenau' }, [offer('a'), offer('b')], writer);
  const mappe = await mappeOf(start);
  for (const replica of play.replicas) await replica.begin(mappe);
  for (const step of steps) await play.step(step);
  await play.bringTogether();
  for (const step of last) await play.step(step);
  const [first, ...others] = play.replicas;
  for (const other of others) first?.copy(other);
  for (const other of others) if (first !== undefined) other.copy(first);
  return play;
}
