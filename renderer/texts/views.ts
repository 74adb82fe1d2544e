import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface ViewsTexts {
  readonly views: string;
  /** The button of the menu while a view is shown. */
  readonly view: (name: string) => string;
  /** How many offers a view shows. */
  readonly offers: (count: number) => string;
  readonly all: string;
  readonly archive: string;
  readonly save: string;
  readonly saveAgain: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly putBack: string;
  readonly saveTitle: string;
  readonly renameTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly keep: string;
  readonly cancel: string;
}

/** What saved views of the list of offers say. */
export const viewsTexts: PerLanguage<ViewsTexts> = {
  de: {
    views: 'Ansichten',
    view: (name) => `Ansicht: ${name}`,
    offers: germanOffers,
    all: 'Alle Angebote',
    archive: 'Archiv',
    save: 'Ansicht speichern …',
    saveAgain: (name) => `„${name}“ so speichern`,
    rename: (name) => `„${name}“ umbenennen …`,
    remove: (name) => `„${name}“ entfernen`,
    removed: (name) => `Die Ansicht „${name}“ wurde entfernt. Die Angebote sind unverändert.`,
    putBack: 'Zurückholen',
    saveTitle: 'Ansicht speichern',
    renameTitle: 'Ansicht umbenennen',
    name: 'Name der Ansicht',
    nameHint: 'Suche, Filter, Sortierung und Spalten kommen mit diesem Namen an diesem Arbeitsplatz wieder.',
    nameMissing: 'Ohne Namen geht es nicht. Bitte tragen Sie einen ein.',
    keep: 'Speichern',
    cancel: 'Abbrechen',
  },
  en: {
    views: 'Views',
    view: (name) => `View: ${name}`,
    offers: englishOffers,
    all: 'All offers',
    archive: 'Archive',
    save: 'Save view …',
    saveAgain: (name) => `Save “${name}” like this`,
    rename: (name) => `Rename “${name}” …`,
    remove: (name) => `Remove “${name}”`,
    removed: (name) => `The view “${name}” was removed. The offers are unchanged.`,
    putBack: 'Bring back',
    saveTitle: 'Save view',
    renameTitle: 'Rename view',
    name: 'Name of the view',
    nameHint: 'Search, filters, order and columns come back with this name at this workplace.',
    nameMissing: 'It needs a name. Please enter one.',
    keep: 'Save',
    cancel: 'Cancel',
  },
};
