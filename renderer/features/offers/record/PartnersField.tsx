import type { ReactNode } from 'react';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import {
  keptPartners,
  makeResponsible,
  responsibleFirst,
  withSuccessor,
} from '../../../../shared/catalogue/offerPartners.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { useRows, useSession } from '../../../document/hooks.ts';
import { useSuccessors } from '../../../document/useSuccessors.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { PickBox } from '../../../ui/fields/PickBox.tsx';
import { LinkedRecord } from '../../../ui/record/LinkedRecord.tsx';
import { Succeed } from '../../../ui/record/Succeed.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { Show } from '../../../ui/record/show.ts';

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
  const successors = useSuccessors();
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
        {responsibleFirst(value).map(({ partnerId, role }) => {
          const successor = successors('partners', partnerId);
          return (
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
              {successor !== null && (
                <Succeed
                  name={nameOf(successor)}
                  onSucceed={() => onCommit(withSuccessor(value, partnerId, successor))}
                />
              )}
            </LinkedRecord>
          );
        })}
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
