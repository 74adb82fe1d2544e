import type { Concern } from '../../shared/catalogue/concerns.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface ConcernsTexts {
  /** What is to be done, of all of it. */
  readonly title: string;
  readonly concern: Readonly<Record<Concern, string>>;
}

/** What offers want looking at for: groups of the overview, and a filter of the list. */
export const concernsTexts: PerLanguage<ConcernsTexts> = {
  de: {
    title: 'Zu tun',
    concern: {
      problems: 'Fehlt noch oder bitte prüfen',
      due: 'Prüfung fällig',
      expiring: 'Läuft ab',
      funding: 'Finanzierung endet',
      translations: 'Übersetzungen veraltet',
    },
  },
  en: {
    title: 'To do',
    concern: {
      problems: 'Missing or please check',
      due: 'Due for review',
      expiring: 'Running out',
      funding: 'Funding ends',
      translations: 'Translations outdated',
    },
  },
};
