import { Refusal } from '../../../shared/refusal.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { KeyRing } from '../packets/KeyRing.ts';
import type { SettingsPort } from '../ports.ts';
import type { CheckedCopy, FoundFile, MappeChecks } from './MappeChecks.ts';

/** What checking a copy needs besides the copy. */
export interface CheckingParts {
  readonly checks: MappeChecks;
  readonly keys: KeyRing;
  readonly settings: SettingsPort;
}

/**
 * Checks a copy against an open catalogue. Where it proves that this computer's own past went on elsewhere, because the
 * profile was cloned or brought back from a backup, this computer becomes a replica of its own from here on.
 *
 * Every session edits as a client of Yjs of its own, so a clone never writes as the same client and nothing is mixed up; the
 * new name keeps colleagues from taking the two for one.
 * @throws Refusal as `MappeChecks.merge`
 */
export async function checkCopy(parts: CheckingParts, document: OpenDocument, file: FoundFile): Promise<CheckedCopy> {
  const { checks, settings } = parts;
  const { catalogueId, doc } = document;
  const ownPast = await document.ownClients();
  try {
    const copy = await checks.merge({ catalogueId, doc, guarded: ownPast }, file);
    if (copy.header.replica === settings.current.replica && copy.acts > 0) await becomeAnother(parts, document);
    return copy;
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'mappe-forged')) throw error;
    // What is being edited right now can have gone on nowhere else.
    const copy = await checks.merge({ catalogueId, doc, guarded: document.writingNow }, file);
    if (!(await isCredible(parts, copy))) throw error;
    await becomeAnother(parts, document);
    return copy;
  }
}

/** Edits of this computer that it does not know are believed to this computer itself, and to known colleagues. */
async function isCredible({ keys, settings }: CheckingParts, copy: CheckedCopy): Promise<boolean> {
  if (copy.header.replica === settings.current.replica) return true;
  return (await keys.judge(copy)).signature === 'known';
}

async function becomeAnother({ settings }: CheckingParts, document: OpenDocument): Promise<void> {
  await settings.update((current) => ({ ...current, replica: crypto.randomUUID() }));
  await document.forgetOwnClients();
}
