import type { PerLanguage } from '../../shared/texts/language.ts';

interface LongWorkTexts {
  readonly changing: string;
  readonly takingBack: string;
  readonly redoing: string;
  readonly looking: string;
  readonly writing: string;
  readonly stop: string;
}

/** What is said while thousands of entries are changed at once. */
export const longWorkTexts: PerLanguage<LongWorkTexts> = {
  de: {
    changing: 'Viele Einträge werden geändert',
    takingBack: 'Viele Änderungen werden zurückgenommen',
    redoing: 'Viele Änderungen werden wiederholt',
    looking: 'Wird vorbereitet; noch ist nichts geändert …',
    writing: 'Wird geschrieben, gleich geht es weiter …',
    stop: 'Abbrechen',
  },
  en: {
    changing: 'Many entries are being changed',
    takingBack: 'Many changes are being taken back',
    redoing: 'Many changes are being made again',
    looking: 'Getting ready; nothing has changed yet …',
    writing: 'Being written, a moment more …',
    stop: 'Cancel',
  },
};
