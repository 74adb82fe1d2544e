import * as z from 'zod';
import { defineCall } from './define.ts';

/** A question for a path that the window asks its person, where the host has no native dialogs (serve mode). */
export const dialogQuestion = z.strictObject({
  id: z.number(),
  kind: z.enum(['openFile', 'openFiles', 'openFolder', 'saveFile']),
  title: z.string(),
  /** Without dots; empty means every file. */
  extensions: z.array(z.string()),
  /** The proposed file name of `saveFile`, empty otherwise. */
  suggestedName: z.string(),
  /** The folder to begin in. */
  folder: z.string(),
});
export type DialogQuestion = z.output<typeof dialogQuestion>;

const folderEntry = z.strictObject({ name: z.string(), path: z.string(), kind: z.enum(['folder', 'file']) });

/** One folder of the host's disk, as the chooser in the window shows it. */
export const folderListing = z.strictObject({
  folder: z.string(),
  /** The folder around it, or null at the top of a drive. */
  parent: z.string().nullable(),
  /** Folders first, each sorted by name; hidden ones are left out. */
  entries: z.array(folderEntry),
  /** Where else one might look: the home folder, drives, sticks. */
  places: z.array(z.strictObject({ name: z.string(), path: z.string() })),
});
export type FolderListing = z.output<typeof folderListing>;

/** Calls of the chooser in the window; part of the product's contract. */
export const dialogCalls = {
  /** Null lists the home folder. Refuses with 'file-missing' or 'file-unreadable'. */
  'dialog.list': defineCall(z.strictObject({ folder: z.string().nullable() }), folderListing),
  /** Makes a folder in `folder` and lists it; one that is there already is listed. Refuses with 'not-writable'. */
  'dialog.createFolder': defineCall(z.strictObject({ folder: z.string(), name: z.string() }), folderListing),
  /**
   * `paths` are absolute or relative to `folder`; none means that the person chose nothing, several are an answer to
   * 'openFiles' only. Refuses with 'file-missing' when what should be opened is not there; the question then stays open.
   */
  'dialog.answer': defineCall(
    z.strictObject({ id: z.number(), folder: z.string(), paths: z.array(z.string()) }),
    z.null(),
  ),
};

/** Streams of the chooser in the window; part of the product's contract. */
export const dialogStreams = { 'dialog.asked': dialogQuestion };
