import * as z from 'zod';
import { checkedExport, exportPlan } from '../exports/exportPlan.ts';
import { importDecisions, importPreview, importReport, listReading } from '../imports/importPreview.ts';
import { menuCommands } from '../menuCommand.ts';
import { settings, settingsPatch } from '../settings.ts';
import { act } from './act.ts';
import { backupCalls } from './backupCalls.ts';
import { defineCall } from './define.ts';
import { dialogCalls, dialogStreams } from './dialogCalls.ts';
import { exchangeCalls, exchangeStreams } from './exchangeCalls.ts';
import { fileCalls } from './fileCalls.ts';
import { liveCalls, liveStreams } from './liveCalls.ts';
import { mapCalls } from './mapCalls.ts';
import { mergeCalls, mergeStreams } from './mergeCalls.ts';
import { printCalls } from './printCalls.ts';
import { publishCalls } from './publishCalls.ts';
import { outgoingCalls, outgoingStreams } from './outgoingCalls.ts';
import { returnCalls } from './returnCalls.ts';
import { trustCalls } from './trustCalls.ts';

const nothing = z.null();
const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);
const catalogueId = z.strictObject({ catalogueId: z.uuid() });
const ofImport = z.strictObject({ importId: z.uuid() });

/** A catalogue on this computer, as Start lists it. */
export const catalogueEntry = z.strictObject({
  catalogueId: z.uuid(),
  name: z.string(),
  municipality: z.string(),
  /** When it was last opened here (ISO 8601). */
  openedAt: z.string(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** What opening found wrong with the files; everything readable is there. */
export const openingNote = z.discriminatedUnion('kind', [
  /** The last part of the journal was damaged and is set aside as this file. */
  z.strictObject({ kind: z.literal('journal-torn'), file: z.string() }),
  /** The newest snapshot was damaged; the one before and its journal were read instead. */
  z.strictObject({ kind: z.literal('snapshot-damaged'), file: z.string() }),
]);
export type OpeningNote = z.infer<typeof openingNote>;

/**
 * The catalogue of a .mappe that was opened. Where it was here already (`arrived`), nothing was merged: the file waits to be
 * looked at (merge.waiting).
 */
export const openedFile = z.strictObject({ catalogueId: z.uuid(), arrived: z.boolean() });
export type OpenedFile = z.infer<typeof openedFile>;

/** A .mappe that needs its password before anybody can tell whose catalogue it holds. */
export const lockedFile = z.strictObject({ lockedId: z.uuid(), file: z.string() });
export type LockedFile = z.infer<typeof lockedFile>;

const openedOrLocked = z.union([openedFile, lockedFile]).nullable();

/** Everything a window may ask of its host, and everything the host tells a window. */
export const contract = {
  calls: {
    'app.read': defineCall(
      nothing,
      z.strictObject({ version: z.string(), host: z.enum(['desktop', 'serve']), settings }),
    ),
    'settings.write': defineCall(settingsPatch, settings),
    /** Catalogues on this computer, the last opened first. */
    'catalogues.list': defineCall(nothing, z.array(catalogueEntry)),
    /** Refuses with name-missing or ags-invalid. */
    'catalogues.create': defineCall(
      z.strictObject({ name: z.string(), municipality: z.string(), ags: z.string() }),
      catalogueId,
    ),
    /** The sample town Lindenau as a catalogue of its own, its dates moved to today. */
    'catalogues.createSample': defineCall(nothing, catalogueId),
    /** Asks for a .mappe and opens it; null where the person chose none. */
    'catalogues.openFile': defineCall(nothing, openedOrLocked),
    /** The .mappe the program was started with (double click), once; null where there is none waiting. */
    'catalogues.takeWaiting': defineCall(nothing, openedOrLocked),
    /** Opens the locked .mappe this window was told of last. Refuses with password-wrong: then it can be tried again. */
    'catalogues.unlock': defineCall(z.strictObject({ lockedId: z.uuid(), password: z.string() }), openedFile),
    /**
     * What the window lacks of the document (Yjs V2 update), given the state vector of what it has; and the host's own
     * state vector and number of acts, so that the window can tell what only it has. From now on it hears `document.changed`.
     */
    'document.open': defineCall(
      z.strictObject({ catalogueId: z.uuid(), stateVector: bytes }),
      z.strictObject({ state: bytes, stateVector: bytes, acts: z.number().int(), notes: z.array(openingNote) }),
    ),
    /** Answers once the update is on the disk; refuses with disk-full, not-writable, io-error, update-unsound. */
    'document.apply': defineCall(
      z.strictObject({ catalogueId: z.uuid(), update: bytes }),
      z.strictObject({ savedAt: z.string() }),
    ),
    'document.close': defineCall(catalogueId, nothing),
    /** Asks where to and writes the whole catalogue as a .mappe; the path, or null where the person chose none. */
    'document.saveMappe': defineCall(
      z.strictObject({ catalogueId: z.uuid(), password: z.string().nullable() }),
      z.string().nullable(),
    ),
    /** Asks for lists and reads them; null where the person chose none. */
    'import.choose': defineCall(catalogueId, importPreview.nullable()),
    /** Reads one of the lists anew: as other records, with other columns or words, or not at all. */
    'import.map': defineCall(
      z.strictObject({ importId: z.uuid(), list: z.number().int().nonnegative(), reading: listReading }),
      importPreview,
    ),
    /** Takes the lists in as one act; decisions override what the preview proposes. */
    'import.take': defineCall(
      z.strictObject({ importId: z.uuid(), decisions: importDecisions }),
      z.strictObject({ report: importReport, act }),
    ),
    /** Asks where to and writes the last report of this import as CSV; the path, or null. */
    'import.saveReport': defineCall(ofImport, z.string().nullable()),
    'import.drop': defineCall(ofImport, nothing),
    'export.plan': defineCall(catalogueId, exportPlan),
    /**
     * Asks for the folder of an export and looks whether it is whole and whose it is; null where the person chose none.
     * Refuses with file-missing, export-damaged, export-signature.
     */
    'export.check': defineCall(catalogueId, checkedExport.nullable()),
    /**
     * Asks where to and writes everything the office edits, internal notes and all contacts too, as an Excel workbook that
     * can be read in again; the path, or null where the person chose none.
     */
    'export.workbook': defineCall(catalogueId, z.string().nullable()),
    ...mergeCalls,
    ...trustCalls,
    ...liveCalls,
    ...exchangeCalls,
    ...backupCalls,
    ...outgoingCalls,
    ...publishCalls,
    ...fileCalls,
    ...mapCalls,
    ...printCalls,
    ...returnCalls,
    ...dialogCalls,
  },
  streams: {
    /** An update made elsewhere (an import, another window), already on the disk. */
    'document.changed': z.strictObject({ catalogueId: z.uuid(), update: bytes }),
    /** How far long work is; total 0 where it is not known. Where files are being made: which. */
    progress: z.strictObject({ done: z.number(), total: z.number(), file: z.string().optional() }),
    'menu.chosen': z.strictObject({ command: z.enum(menuCommands) }),
    /** A .mappe was opened by double click while the program runs: call catalogues.takeWaiting. */
    'catalogues.waiting': nothing,
    ...mergeStreams,
    ...exchangeStreams,
    ...outgoingStreams,
    ...liveStreams,
    ...dialogStreams,
  },
} as const;

export type AppContract = typeof contract;
