import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';

type NotIntended = Catalogue['notIntended'];

/** The id under which the catalogue keeps that a cell is not intended; see the schema of the catalogue. */
export const notIntendedId = (phase: string, grouping: Grouping, group: string): string =>
  grouping === 'fields' ? `${phase}/${group}` : `${phase}/${grouping}/${group}`;

/** The list with a cell marked; an earlier reason gives way. */
export const withMark = (marks: NotIntended, id: string, reason: string): NotIntended => [
  ...withoutMark(marks, id),
  { id, reason },
];

/** The list with a cell intended again. */
export const withoutMark = (marks: NotIntended, id: string): NotIntended => marks.filter((mark) => mark.id !== id);
