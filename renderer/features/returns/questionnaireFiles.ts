import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Offer } from '../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import { csvTable } from '../../../shared/csvTable.ts';
import { newId } from '../../../shared/document/newId.ts';
import type { Questionnaire } from '../../../shared/questionnaires/questionnaire.ts';
import { partnersOwnSheets } from '../../../shared/sheets/partnersOwnSheets.ts';
import type { CatalogueNames } from '../../../shared/sheets/sheetNames.ts';
import { workbook } from '../../../shared/sheets/workbook.ts';
import { dayText } from '../../../shared/texts/language.ts';
import type { Names } from '../../ui/values/names.ts';
import { offerSaid, partnerSaid } from './askedTexts.ts';
import { questionnaireHtml } from './questionnaireHtml.ts';

/** A partner to be asked, with the offers that it is asked about. */
export interface AskedPartner {
  readonly partner: Partner;
  readonly offers: readonly Offer[];
}

/** What goes with every questionnaire. */
export interface Asking {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly letter: string;
  /** ISO 8601; null where there is no hurry. */
  readonly replyBy: string | null;
  /** The names in the workbooks that partners get beside their pages; null where they get none. */
  readonly sheetNames: CatalogueNames | null;
  readonly now: Date;
}

interface MadeFile {
  readonly name: string;
  readonly extension: 'html' | 'xlsx' | 'txt' | 'csv';
  readonly bytes: Uint8Array;
}

const fileNameOf = ({ name }: Partner): string => `Fragebogen ${name}`;

function questionnaireOf({ partner, offers }: AskedPartner, asking: Asking): Questionnaire {
  const { catalogue, names, letter, replyBy, now } = asking;
  return {
    format: 'angebotsmappe-fragebogen',
    version: 1,
    id: newId(),
    catalogueId: catalogue.id,
    madeOn: dayOf(now),
    municipality: catalogue.municipality.name ?? catalogue.name,
    replyTo: catalogue.publisher.email ?? '',
    replyBy,
    letter,
    partner: { id: partner.id, name: partner.name, said: partnerSaid(partner) },
    offers: offers.map((offer) => ({ id: offer.id, said: offerSaid(offer, names) })),
  };
}

/**
 * A questionnaire for each partner; the letter that goes with them, and a list for serial mails: who gets which file.
 */
export async function questionnaireFiles(asked: readonly AskedPartner[], asking: Asking): Promise<MadeFile[]> {
  const { letter, replyBy } = asking;
  const until = replyBy === null ? '' : dayText(replyBy, 'de');
  const list = asked.map(({ partner, offers }) => [
    partner.name,
    partner.email ?? '',
    fileNameOf(partner),
    offers.length,
    until,
  ]);
  const files: MadeFile[] = [];
  for (const one of asked) {
    const name = fileNameOf(one.partner);
    files.push({ name, extension: 'html', bytes: questionnaireHtml(questionnaireOf(one, asking)) });
    if (asking.sheetNames === null) continue;
    const sheets = partnersOwnSheets(one.partner, one.offers, asking.sheetNames);
    files.push({ name, extension: 'xlsx', bytes: await workbook(sheets, name, asking.now) });
  }
  return [
    ...files,
    { name: 'Anschreiben', extension: 'txt', bytes: new TextEncoder().encode(`${letter.trim()}\r\n`) },
    {
      name: 'Verteiler',
      extension: 'csv',
      bytes: csvTable([['Partner', 'E-Mail', 'Datei', 'Angebote', 'Antwort bis'], ...list]),
    },
  ];
}
