import type { PerLanguage } from '../../shared/texts/language.ts';

interface PreviewTexts {
  readonly open: string;
  readonly title: (offer: string) => string;
  readonly close: string;
  readonly language: string;
  readonly phone: string;
  readonly goesOut: string;
  readonly staysHere: string;
  readonly without: string;
  readonly untranslated: (language: string) => string;
  readonly hint: string;
  readonly by: string;
  readonly parts: {
    readonly when: string;
    readonly where: string;
    readonly whom: string;
    readonly cost: string;
    readonly contact: string;
    readonly about: string;
  };
}

/** What the preview of an offer says. */
export const previewTexts: PerLanguage<PreviewTexts> = {
  de: {
    open: 'Vorschau',
    title: (offer) => `„${offer}“ in der Familien-App`,
    close: 'Schließen',
    language: 'Sprache der Vorschau',
    phone: 'Vorschau auf dem Handy',
    goesOut: 'Geht mit der nächsten Ausgabe hinaus.',
    staysHere: 'Geht noch nicht hinaus.',
    without: 'Geht ohne diese Angaben hinaus:',
    untranslated: (language) => `Nicht alles ist auf ${language} übersetzt. Dort steht hier der deutsche Text.`,
    hint: 'Was hier nicht steht, verlässt dieses Haus nicht. Aussehen und Anordnung bestimmt die App.',
    by: 'von',
    parts: {
      when: 'Wann',
      where: 'Wo',
      whom: 'Für wen',
      cost: 'Kosten und Zugang',
      contact: 'Kontakt',
      about: 'Worum es geht',
    },
  },
  en: {
    open: 'Preview',
    title: (offer) => `“${offer}” in the family app`,
    close: 'Close',
    language: 'Language of the preview',
    phone: 'Preview on the phone',
    goesOut: 'Goes out with the next export.',
    staysHere: 'Does not go out yet.',
    without: 'Goes out without these details:',
    untranslated: (language) => `Not everything is translated into ${language}. The German text stands in its place.`,
    hint: 'What does not stand here does not leave this office. The app decides on looks and order.',
    by: 'by',
    parts: {
      when: 'When',
      where: 'Where',
      whom: 'For whom',
      cost: 'Cost and access',
      contact: 'Contact',
      about: 'About',
    },
  },
};
