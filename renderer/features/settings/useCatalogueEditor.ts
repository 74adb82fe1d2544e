import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueProblems } from '../../../shared/catalogue/problems/catalogueProblems.ts';
import { useCatalogue, useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { labelOfKey } from '../../../shared/texts/fieldLabels.ts';
import { notesFor } from '../../ui/record/notesAt.tsx';
import type { NotesAt } from '../../ui/record/notesAt.tsx';

interface CatalogueEditor {
  readonly catalogue: Catalogue;
  /** Writes whole top-level fields of the catalogue's own record: one undo step. */
  readonly edit: (patch: Partial<Catalogue>) => void;
  readonly labelOf: (key: string) => string;
  /** What is to be said at a field, its problems included. */
  readonly notesAt: NotesAt;
}

/** What the fields of the catalogue's own record need. */
export function useCatalogueEditor(): CatalogueEditor {
  const session = useSession();
  const catalogue = useCatalogue();
  const language = useLanguage();
  const notesAt = useMemo(() => notesFor(catalogueProblems(catalogue)), [catalogue]);
  return {
    catalogue,
    edit: (patch) => session.edit('catalogue', catalogue.id, patch),
    labelOf: (key) => labelOfKey('catalogue', key, language),
    notesAt,
  };
}
