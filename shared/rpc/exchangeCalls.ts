import * as z from 'zod';
import { refusalCodes } from '../refusal.ts';
import { defineCall } from './define.ts';

const catalogue = z.strictObject({ catalogueId: z.uuid() });

/** A colleague whose copies lie in the exchange folder. */
export const colleague = z.strictObject({
  replica: z.uuid(),
  author: z.string(),
  workplace: z.string(),
  /** When she wrote her newest copy (ISO 8601, by her clock). */
  lastSeen: z.string(),
  /** How many acts of this catalogue her copy is without; null where it does not say what it holds. */
  lacksOfMine: z.int().nullable(),
  /** How many of her acts this catalogue is without. */
  lackOfTheirs: z.int(),
  /** Her copy, where it waits to be taken. */
  mergeId: z.uuid().nullable(),
});
export type Colleague = z.infer<typeof colleague>;

/** How a catalogue stands with its exchange folder. */
export const exchangeState = z.strictObject({
  folder: z.string().nullable(),
  /**
   * 'none': no folder is set; 'missing': stick or share are away, all is caught up with when they are back; 'read-only',
   * 'full', 'failed': colleagues' copies may be readable, this computer's own could not be written.
   */
  reach: z.enum(['none', 'ok', 'missing', 'read-only', 'full', 'failed']),
  /** Whether colleagues' copies are taken without asking, where they pass all checks and nothing shrinks. */
  automatic: z.boolean(),
  /** ISO 8601; null where it did not happen since the program started. */
  lastWritten: z.string().nullable(),
  lastRead: z.string().nullable(),
  colleagues: z.array(colleague),
  /** Files named like copies of this catalogue that cannot be taken, and why. */
  unreadable: z.array(z.strictObject({ file: z.string(), code: z.enum(refusalCodes) })),
});
export type ExchangeState = z.infer<typeof exchangeState>;

/** Calls about the exchange folder of a catalogue the window has open. Part of the product's contract. */
export const exchangeCalls = {
  'exchange.read': defineCall(catalogue, exchangeState),
  /** Asks for a folder; null where the person chose none. */
  'exchange.choose': defineCall(catalogue, exchangeState.nullable()),
  /** Forgets the folder; what lies in it stays. */
  'exchange.leave': defineCall(catalogue, exchangeState),
  'exchange.set': defineCall(z.strictObject({ catalogueId: z.uuid(), automatic: z.boolean() }), exchangeState),
  /** Reads and writes at once instead of at the next turn. */
  'exchange.now': defineCall(catalogue, exchangeState),
};

/** Streams about the exchange folder. Part of the product's contract. */
export const exchangeStreams = {
  'exchange.changed': z.strictObject({ catalogueId: z.uuid(), state: exchangeState }),
};
