import type { PerLanguage } from '../../../shared/texts/language.ts';

interface HandbookTexts {
  readonly title: string;
  readonly contents: string;
  readonly groups: { readonly views: string; readonly more: string };
  readonly search: string;
  readonly nothing: string;
  readonly welcome: string;
  readonly welcomeWhat: string;
  readonly often: string;
  readonly inCase: string;
  readonly when: (words: string) => string;
  readonly see: string;
  readonly toView: (title: string) => string;
  readonly toContents: string;
  readonly back: string;
}

/** What stands around the pages of the Handbuch. */
export const handbookTexts: PerLanguage<HandbookTexts> = {
  de: {
    title: 'Handbuch',
    contents: 'Inhalt',
    groups: { views: 'Seiten des Programms', more: 'Rundherum' },
    search: 'Im Handbuch suchen',
    nothing: 'Nichts gefunden. Versuchen Sie ein anderes Wort, auch ein halbes genügt.',
    welcome: 'Was möchten Sie wissen?',
    welcomeWhat:
      'Wählen Sie links eine Seite, oder suchen Sie ein Wort. Von jeder Stelle im Programm öffnet F1 die Seite, die dazu passt.',
    often: 'Das tun Sie hier am häufigsten',
    inCase: 'Gut zu wissen',
    when: (words) => `Wenn ${words}`,
    see: 'Weiterlesen',
    toView: (title) => `Zur Seite „${title}“`,
    toContents: 'Zum Inhalt des Handbuchs',
    back: 'Zur Startseite',
  },
  en: {
    title: 'Handbook',
    contents: 'Contents',
    groups: { views: 'Pages of the program', more: 'All around' },
    search: 'Search the handbook',
    nothing: 'Nothing found. Try another word, a part of one will do.',
    welcome: 'What would you like to know?',
    welcomeWhat:
      'Choose a page on the left, or search for a word. From anywhere in the program F1 opens the page about it.',
    often: 'What you do here most',
    inCase: 'Good to know',
    when: (words) => `If ${words}`,
    see: 'Read on',
    toView: (title) => `To the page “${title}”`,
    toContents: 'To the contents of the handbook',
    back: 'To the start page',
  },
};
