import type { PublishedOffer, PublishedPartner } from '../../../shared/exports/publishRecords.ts';
import type { PaperKind } from './paperKinds.ts';
import type { ReportWords } from './sheets/ReportSheets.tsx';
import { directoryLines } from './source/directoryLines.ts';
import type { DirectoryLine } from './source/directoryLines.ts';
import { directoryOf } from './source/directoryOf.ts';
import { reportOf } from './source/reportOf.ts';
import type { Report, ReportParts } from './source/reportOf.ts';

/** What stands on the paper. */
export type PaperContent =
  | { readonly kind: 'offers'; readonly offers: readonly PublishedOffer[] }
  | {
      readonly kind: 'partners';
      readonly partners: readonly PublishedPartner[];
      /** Partner id -> how many offers it takes part in. */
      readonly offers: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'directory'; readonly lines: readonly DirectoryLine[] }
  | { readonly kind: 'report'; readonly report: Report; readonly words: ReportWords };

export interface PaperParts extends ReportParts {
  readonly kind: PaperKind;
  readonly words: ReportWords;
}

function offersByPartner(offers: readonly PublishedOffer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { partnerId } of offers.flatMap(({ partners }) => partners)) {
    counts.set(partnerId, (counts.get(partnerId) ?? 0) + 1);
  }
  return counts;
}

/** Lays out what is to be printed. */
export function paperContent(parts: PaperParts): PaperContent {
  const { kind, source, grouping, groups, context, language, words } = parts;
  switch (kind) {
    case 'offers':
      return { kind, offers: source.offers };
    case 'partners':
      return { kind, partners: [...source.partners.values()], offers: offersByPartner(source.offers) };
    case 'directory': {
      const ids = groups.map(({ id }) => id);
      return {
        kind,
        lines: directoryLines(directoryOf(source.offers, grouping, ids, context), grouping, groups, language),
      };
    }
    case 'report':
      return { kind, report: reportOf(parts), words };
  }
}

/** How many items a paper has that are drawn one by one; a report is drawn as a whole. */
export function itemsOf(content: PaperContent): number {
  switch (content.kind) {
    case 'offers':
      return content.offers.length;
    case 'partners':
      return content.partners.length;
    case 'directory':
      return content.lines.length;
    case 'report':
      return 0;
  }
}
