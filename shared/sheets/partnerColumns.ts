import type { Partner } from '../catalogue/partner.ts';
import { fields, partnerKinds, partnerRoles } from '../catalogue/vocabulary.ts';
import type { publishedPartner } from '../exports/publishedRecords.ts';
import type { PublishedPartner } from '../exports/publishRecords.ts';
import { fieldLabels } from '../texts/fieldLabels.ts';
import type { FieldName } from '../texts/fieldLabels.ts';
import { idColumn } from './idColumn.ts';
import { contactsText, dayCell, termText, termsText } from './sheetColumn.ts';
import type { SheetColumn } from './sheetColumn.ts';

/** What a partner and its published form have in common. */
export type ShownPartner = { readonly [F in keyof typeof publishedPartner.shape]: PublishedPartner[F] };

const column = <R>(key: FieldName<'partners'>, width: number, cell: SheetColumn<R>['cell']): SheetColumn<R> => ({
  key,
  heading: fieldLabels.partners[key].de,
  width,
  cell,
});

const dayColumn = <R>(key: FieldName<'partners'>, dayOf: (partner: R) => string | null): SheetColumn<R> => ({
  ...column<R>(key, 14, (partner) => dayCell(dayOf(partner))),
  holds: 'day',
});

/** Everything of a partner that is published. */
export const partnerColumns: readonly SheetColumn<ShownPartner>[] = [
  idColumn,
  column('name', 36, ({ name }) => name),
  column('kind', 20, ({ kind }) => termText(partnerKinds, kind)),
  column('sector', 28, ({ sector }) => termsText(fields, sector)),
  column('parentId', 28, ({ parentId }, names) => (parentId === null ? null : names.partners.nameOf(parentId))),
  column('description', 48, ({ description }) => description),
  column('website', 28, ({ website }) => website),
  column('email', 24, ({ email }) => email),
  column('phone', 18, ({ phone }) => phone?.written ?? null),
  column('address/street', 28, ({ address }) => address?.street ?? null),
  column('address/postcode', 12, ({ address }) => address?.postcode ?? null),
  column('address/town', 20, ({ address }) => address?.town ?? null),
  column('placeId', 28, ({ placeId }, names) => (placeId === null ? null : names.places.nameOf(placeId))),
  column('contacts', 36, ({ contacts }) => contactsText(contacts)),
  column('role', 20, ({ role }) => termText(partnerRoles, role)),
];

/** Everything of a partner that the office edits. */
export const officePartnerColumns: readonly SheetColumn<Partner>[] = [
  ...partnerColumns,
  dayColumn('cooperationSince', ({ cooperationSince }) => cooperationSince),
  dayColumn('agreementUntil', ({ agreementUntil }) => agreementUntil),
  column('internalNote', 36, ({ internalNote }) => internalNote),
];
