import type { Settings } from '../../shared/settings.ts';

/** A language of the interface. */
export type Language = Settings['language'];

/** The same thing in every language of the interface. */
export interface PerLanguage<T> {
  readonly de: T;
  readonly en: T;
}
