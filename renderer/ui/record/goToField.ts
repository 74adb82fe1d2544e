import { createContext } from 'react';

/** Goes to the field of a key in the record around; nowhere outside of one. */
export const GoToField = createContext<(key: string) => void>(() => undefined);

const focusable = 'input, textarea, button, [tabindex="0"]';

/**
 * Brings the field of a key into view and puts the focus there. Where nothing is marked with the key itself, the field
 * it belongs to is taken.
 */
export function goToField(record: HTMLElement, key: string): void {
  const [field = key] = key.split('/');
  const place =
    record.querySelector<HTMLElement>(`[data-keys~="${CSS.escape(key)}"]`) ??
    record.querySelector<HTMLElement>(`[data-keys~="${CSS.escape(field)}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
}

/** Brings a section into view and puts the focus on its heading. */
export function goToSection(record: HTMLElement, id: string): void {
  const heading = record.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"] h3`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
