import type { ReactNode } from 'react';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { keptPartners, makeResponsible, responsibleFirst } from '../../../../shared/catalogue/offerPartners.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { useRows, useSession } from '../../../document/hooks.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { PickBox } from '../../../ui/fields/PickBox.tsx';
import { LinkedRecord } from '../../../ui/record/LinkedRecord.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { Show } from './offerEditing.ts';

interface PartnersFieldProps {
  readonly offerId: string;
  readonly value: Offer['partners'];
  readonly onCommit: (value: Offer['partners']) => void;
  readonly onShow: Show;
  readonly notes: ReactNode;
}

/** Who runs an offer: one is responsible, others take part; a new partner can be created in place. */
export function PartnersField({ offerId, value, onCommit, onShow, notes }: PartnersFieldProps) {
  const session = useSession();
  const partners = useRows('partners');
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('offers');
  const nameOf = (id: string) => session.projection.row('partners', id)?.name ?? id;
  const ids = value.map(({ partnerId }) => partnerId);

  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'create', kind: 'partners', record: { id, name } },
      { do: 'edit', kind: 'offers', id: offerId, patch: { partners: keptPartners(value, [...ids, id]) } },
    ]);
  };

  return (
    <div role="group" aria-label={label('partners')}>
      <span className="field-label">{label('partners')}</span>
      <ul className="linked-records">
        {responsibleFirst(value).map(({ partnerId, role }) => (
          <LinkedRecord
            key={partnerId}
            name={nameOf(partnerId)}
            openLabel={fields.open(nameOf(partnerId))}
            removeLabel={fields.remove(nameOf(partnerId))}
            onOpen={() => onShow('partners', partnerId)}
            onRemove={() =>
              onCommit(
                keptPartners(
                  value,
                  ids.filter((id) => id !== partnerId),
                ),
              )
            }
          >
            {role === 'responsible' ? (
              <Tag>{texts.responsible}</Tag>
            ) : (
              <Button kind="quiet" size="small" onPress={() => onCommit(makeResponsible(value, partnerId))}>
                {texts.makeResponsible}
              </Button>
            )}
          </LinkedRecord>
        ))}
      </ul>
      <PickBox
        aria-label={texts.addPartner}
        placeholder={texts.addPartner}
        groups={[{ label: '', items: partners.map(({ id, name }) => ({ id, label: name })) }]}
        value={ids}
        onChange={(chosen) => onCommit(keptPartners(value, chosen))}
        onCreate={create}
        notes={notes}
      />
    </div>
  );
}
