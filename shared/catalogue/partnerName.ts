const legalForms = /\b(e\.?\s?v\.?|g?gmbh|gag|ag|ug|kg|stiftung d\. ö\. r\.)(?=\s|$|[,;)])/gi;

/**
 * A partner's name without what people write differently: case, umlauts, legal form, spaces and punctuation.
 * Two partners with the same folded name are probably one (`Kinderarzt-Praxis am Markt`, `Kinderarztpraxis am Markt`).
 */
export const foldPartnerName = (name: string): string =>
  name
    .replace(legalForms, ' ')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
