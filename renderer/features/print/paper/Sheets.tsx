import { useCallback } from 'react';
import type { PublishedOffer, PublishedPartner } from '../../../../shared/exports/publishRecords.ts';
import type { PaperContent } from '../paperContent.ts';
import { DirectorySheets } from '../sheets/DirectorySheets.tsx';
import { OfferSheet } from '../sheets/OfferSheet.tsx';
import { PartnerLine, PartnerTable } from '../sheets/PartnerTable.tsx';
import { ReportSheets } from '../sheets/ReportSheets.tsx';
import type { FactContext } from '../words/offerFacts.ts';
import { Slices } from './Slices.tsx';

export interface SheetsProps {
  readonly content: PaperContent;
  readonly context: FactContext;
  readonly catalogueName: string;
  readonly publisher: string;
  /** The filters that leave offers out, in words; empty where none does. */
  readonly narrowedBy: string;
  /** How many items are in the page, and how many of them the preview shows. */
  readonly drawn: number;
  readonly shown: number;
}

/** What stands on the paper, from the first heading to the last line. */
export function Sheets({ content, context, catalogueName, publisher, narrowedBy, drawn, shown }: SheetsProps) {
  const drawOffer = useCallback(
    (offer: PublishedOffer, look: string) => (
      <OfferSheet key={offer.id} offer={offer} context={context} publisher={publisher} look={look} />
    ),
    [context, publisher],
  );
  const counts = content.kind === 'partners' ? content.offers : null;
  const drawPartner = useCallback(
    (partner: PublishedPartner, look: string) => (
      <PartnerLine
        key={partner.id}
        partner={partner}
        offers={counts?.get(partner.id) ?? 0}
        context={context}
        look={look}
      />
    ),
    [context, counts],
  );
  switch (content.kind) {
    case 'offers':
      return <Slices items={content.offers} drawn={drawn} shown={shown} draw={drawOffer} />;
    case 'partners':
      return (
        <PartnerTable context={context}>
          <Slices items={content.partners} drawn={drawn} shown={shown} draw={drawPartner} />
        </PartnerTable>
      );
    case 'directory':
      return (
        <DirectorySheets
          lines={content.lines}
          catalogueName={catalogueName}
          publisher={publisher}
          narrowedBy={narrowedBy}
          context={context}
          drawn={drawn}
          shown={shown}
        />
      );
    case 'report':
      return (
        <ReportSheets
          report={content.report}
          words={content.words}
          narrowedBy={narrowedBy}
          catalogueName={catalogueName}
          context={context}
        />
      );
  }
}
