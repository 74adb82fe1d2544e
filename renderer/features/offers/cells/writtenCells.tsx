import type { ReactNode } from 'react';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { withPrice } from '../../../../shared/catalogue/price.ts';
import { useSession } from '../../../document/hooks.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import type { OfferCellId } from '../../../../shared/imports/readOfferCell.ts';
import type { FieldName } from '../../../../shared/texts/fieldLabels.ts';
import { WrittenCell } from '../../../ui/fields/WrittenCell.tsx';
import { ageCodec } from '../../../ui/format/ageCodec.ts';
import type { Codec } from '../../../ui/format/codec.ts';
import { optionalDay } from '../../../ui/format/dayCodec.ts';
import { priceCodec } from '../../../ui/format/priceCodec.ts';
import { anyText } from '../../../ui/format/textCodecs.ts';
import type { OfferPatch } from '../record/offerEditing.ts';
import { withText } from '../record/withText.ts';
import type { CellControlProps } from './cellControl.ts';

/** The columns whose cells are written as text; in the others one chooses. */
type WrittenColumn = Extract<OfferCellId, 'title' | 'reviewed' | 'age' | 'cost' | 'funding' | 'validTo'>;

interface WrittenPart<T> {
  /** Where the record has a field for the same: what is begun here stands there as well. */
  readonly keys: string;
  /** The field that names it; the heading of the column where there is none. */
  readonly field?: FieldName<'offers'>;
  readonly codec: Codec<T>;
  readonly valueOf: (offer: Offer) => T;
  readonly patchOf: (value: T, offer: Offer, author: string) => OfferPatch;
  readonly textLanguage?: string;
}

/** Makes the control of a column that is written as text. */
const writtenCell = <T,>({ keys, field, codec, valueOf, patchOf, ...rest }: WrittenPart<T>) =>
  function OfferCell({ offer, label, edit, leave }: CellControlProps) {
    const { person } = useSession();
    const fieldLabel = useLabels('offers');
    return (
      <WrittenCell
        {...rest}
        label={field === undefined ? label : fieldLabel(field)}
        place={`${offer.id}/${keys}`}
        value={valueOf(offer)}
        codec={codec}
        onCommit={(value) => edit(patchOf(value, offer, person.author))}
        leave={leave}
      />
    );
  };

/** The controls of the columns that are written as text. */
export const writtenCells: Readonly<Record<WrittenColumn, (props: CellControlProps) => ReactNode>> = {
  title: writtenCell({
    keys: 'title/de',
    field: 'title',
    codec: anyText,
    valueOf: ({ title }) => title['de'] ?? '',
    patchOf: (title, offer) => ({ title: withText(offer.title, 'de', title) }),
    textLanguage: 'de',
  }),
  reviewed: writtenCell({
    keys: 'reviewedOn',
    field: 'reviewedOn',
    codec: optionalDay,
    valueOf: ({ reviewedOn }) => reviewedOn,
    patchOf: (reviewedOn, _offer, author) => ({ reviewedOn, reviewedBy: reviewedOn === null ? null : author }),
  }),
  age: writtenCell({
    keys: 'age',
    codec: ageCodec,
    valueOf: ({ ageFrom, ageTo }) => ({ from: ageFrom, to: ageTo }),
    patchOf: ({ from, to }) => ({ ageFrom: from, ageTo: to }),
  }),
  cost: writtenCell({
    keys: 'price',
    codec: priceCodec,
    valueOf: ({ cost }) => cost,
    patchOf: (price, { cost }) => ({ cost: withPrice(cost, price) }),
  }),
  funding: writtenCell({
    keys: 'funding/until',
    field: 'funding/until',
    codec: optionalDay,
    valueOf: ({ funding }) => funding.until,
    patchOf: (until, { funding }) => ({ funding: { ...funding, until } }),
  }),
  validTo: writtenCell({
    keys: 'validTo',
    field: 'validTo',
    codec: optionalDay,
    valueOf: ({ validTo }) => validTo,
    patchOf: (validTo) => ({ validTo }),
  }),
};
