import type { Grouping } from '../../shared/catalogue/offerGroups.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface FiltersTexts {
  readonly filter: string;
  readonly status: string;
  readonly phase: string;
  readonly transition: string;
  readonly offerType: string;
  readonly grouping: Readonly<Record<Grouping, string>>;
  readonly problems: string;
  readonly withProblems: string;
  readonly withoutProblems: string;
  readonly all: string;
  readonly archived: string;
  readonly withArchived: string;
  readonly onlyArchived: string;
  readonly chosen: (name: string, values: readonly string[]) => string;
  readonly remove: (name: string) => string;
}

/** What offers are narrowed down by, in the list and in the chain. */
export const filtersTexts: PerLanguage<FiltersTexts> = {
  de: {
    filter: 'Filter',
    status: 'Stand',
    phase: 'Lebensphase',
    transition: 'Übergang',
    offerType: 'Angebotsart',
    grouping: {
      fields: 'Handlungsfeld',
      districts: 'Ortsteil',
      audiences: 'Zielgruppe',
      partners: 'Anbieter',
      languages: 'Sprache',
    },
    problems: 'Hinweise',
    withProblems: 'Mit Hinweisen',
    withoutProblems: 'Ohne Hinweise',
    all: 'Alle',
    archived: 'Archivierte zeigen',
    withArchived: 'Mit Archivierten',
    onlyArchived: 'Nur Archivierte',
    chosen: (name, values) => `${name}: ${values.length > 2 ? `${values.length} gewählt` : values.join(', ')}`,
    remove: (name) => `Filter ${name} entfernen`,
  },
  en: {
    filter: 'Filter',
    status: 'State',
    phase: 'Life phase',
    transition: 'Transition',
    offerType: 'Kind of offer',
    grouping: {
      fields: 'Field of action',
      districts: 'District',
      audiences: 'Audience',
      partners: 'Provided by',
      languages: 'Language',
    },
    problems: 'Problems',
    withProblems: 'With problems',
    withoutProblems: 'Without problems',
    all: 'All',
    archived: 'Show archived ones',
    withArchived: 'Archived ones too',
    onlyArchived: 'Only archived ones',
    chosen: (name, values) => `${name}: ${values.length > 2 ? `${values.length} chosen` : values.join(', ')}`,
    remove: (name) => `Remove the filter ${name}`,
  },
};
