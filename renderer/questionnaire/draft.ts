import type { Answer } from '../../shared/questionnaires/questionnaire.ts';

// A browser may keep nothing for a page that lies on the disk. Then a draft lasts as long as the page is open.

/** What was answered so far on this device; null where nothing was, or nothing can be kept. */
export function readDraft(key: string): Answer | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Answer | null;
  } catch {
    return null;
  }
}

/** Keeps what was answered so far, until the page is opened again. Returns whether it could. */
export function keepDraft(key: string, answer: Answer): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}
