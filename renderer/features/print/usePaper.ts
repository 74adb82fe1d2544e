import { useMemo } from 'react';
import { useCatalogue, useRows } from '../../document/hooks.ts';
import { useFilterContext } from '../../document/useFilterContext.ts';
import { useNames } from '../../document/useNames.ts';
import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { filterOffers } from '../../ui/filters/offerFilters.ts';
import { paperContent } from './paperContent.ts';
import type { PaperContent } from './paperContent.ts';
import type { PaperKind } from './paperKinds.ts';
import type { PrintState } from './printState.ts';
import type { ReportWords } from './sheets/ReportSheets.tsx';
import type { PrintSource } from './source/printSource.ts';
import { useEarlierSource, usePrintSource } from './usePrintSource.ts';
import type { PrintRecords } from './usePrintSource.ts';
import type { FactContext } from './words/offerFacts.ts';

/** Paper that is laid out. */
export interface Paper {
  readonly content: PaperContent;
  readonly context: FactContext;
  /** How many of the offers asked for are not for these readers. */
  readonly leftOut: number;
}

/** How many offers a state asks for, whoever reads them; and the paper, null until it is laid out. */
export function usePaper(
  kind: PaperKind,
  state: PrintState,
  words: ReportWords,
): { wanted: number; paper: Paper | null } {
  const { filters, grouping, since } = state;
  const language = useLanguage();
  const catalogue = useCatalogue();
  const names = useNames();
  const rows = useRows('offers');
  const groups = useOfferGroups().items[grouping];
  const context = useFilterContext(filters);
  const readership = state.readership[kind];
  const now = usePrintSource(readership);
  const then = useEarlierSource(readership, kind === 'report' ? since : null);
  const isCompared = kind === 'report' && since !== null;
  // Sheets alone are printed of offers that were chosen one by one; a list of partners is of all.
  const chosen = kind === 'offers' ? state.chosen : null;
  const isWhole = kind === 'partners';

  const wanted = useMemo(
    () => new Set(chosen ?? (isWhole ? rows : filterOffers(rows, filters, context)).map(({ id }) => id)),
    [chosen, isWhole, rows, filters, context],
  );
  const source = useMemo(() => now && narrowed(now.source, wanted), [now, wanted]);
  const earlier = useMemo(() => {
    const ran = (records: PrintRecords) => new Set(filterOffers(records.rows, filters, context).map(({ id }) => id));
    return then && narrowed(then.source, ran(then));
  }, [then, filters, context]);
  const { title, author, note } = words;
  const paper = useMemo(() => {
    if (source === null || (isCompared && earlier === null)) return null;
    const content = paperContent({
      kind,
      source,
      then: isCompared ? earlier : null,
      catalogue,
      grouping,
      groups,
      context: context.groups,
      language,
      words: { title, author, note },
    });
    return { content, context: { source, names, language }, leftOut: wanted.size - source.offers.length };
  }, [
    kind,
    source,
    isCompared,
    earlier,
    catalogue,
    grouping,
    groups,
    context,
    language,
    names,
    title,
    author,
    note,
    wanted,
  ]);
  return { wanted: wanted.size, paper };
}

const narrowed = (source: PrintSource, ids: ReadonlySet<string>): PrintSource => ({
  ...source,
  offers: source.offers.filter(({ id }) => ids.has(id)),
});
