import type { DialogQuestion, FolderListing } from '../../shared/rpc/dialogCalls.ts';

/** A kind of file a person may choose: what it is called, and its extensions without dots. */
export interface FileFilter {
  name: string;
  extensions: string[];
}

/** Asks the person at one window for a path. Every answer is an absolute path, or null when nothing was chosen. */
export interface Dialogs {
  openFile(question: { title: string; filters: FileFilter[] }): Promise<string | null>;
  /** None where none was chosen. */
  openFiles(question: { title: string; filters: FileFilter[] }): Promise<string[]>;
  openFolder(question: { title: string }): Promise<string | null>;
  saveFile(question: { title: string; suggestedName: string; filters: FileFilter[] }): Promise<string | null>;
}

/** The host's side of a chooser that the window draws itself, where there are no native dialogs. */
export interface PathChooser {
  /** Names the one listener that puts questions to the window. */
  onAsked(listener: (question: DialogQuestion) => void): void;
  /** @throws Refusal 'file-missing', 'file-unreadable' */
  list(folder: string | null): Promise<FolderListing>;
  /** Makes a folder and lists it. @throws Refusal 'not-writable' */
  createFolder(folder: string, name: string): Promise<FolderListing>;
  /** @throws Refusal 'file-missing' when what should be opened is not there */
  answer(id: number, folder: string, paths: readonly string[]): Promise<void>;
}
