import { useState } from 'react';
import type { PartnerRow } from '../../../shared/catalogue/partner.ts';
import { foldPartnerName } from '../../../shared/catalogue/partnerName.ts';
import { newId } from '../../../shared/document/newId.ts';
import { useRows, useSession } from '../../document/hooks.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NewRecord } from '../../ui/record/NewRecord.tsx';
import type { Show } from '../../ui/record/show.ts';

interface NewPartnerProps {
  readonly onShow: Show;
  readonly onClose: () => void;
}

/** A partner that is still to be. A name that exists almost so is said before there are two. */
export function NewPartner({ onShow, onClose }: NewPartnerProps) {
  const session = useSession();
  const partners = useRows('partners');
  const texts = useTexts(partnersTexts);
  const label = useLabels('partners');
  const [twin, setTwin] = useState<{ readonly typed: string; readonly existing: PartnerRow } | null>(null);

  const create = (name: string) => {
    const id = newId();
    session.perform([{ do: 'create', kind: 'partners', record: { id, name } }]);
    onShow('partners', id, 'kind');
  };
  const createOrAsk = (name: string) => {
    const folded = foldPartnerName(name);
    const existing = partners.find((partner) => foldPartnerName(partner.name) === folded);
    if (existing === undefined) create(name);
    else setTwin({ typed: name, existing });
  };

  return (
    <NewRecord
      title={texts.newPartner}
      nameLabel={label('name')}
      name={twin?.typed ?? ''}
      hint={texts.newHint}
      onCreate={createOrAsk}
      onClose={onClose}
    >
      {twin !== null && (
        <Notice
          kind="warn"
          actions={
            <>
              <Button onPress={() => onShow('partners', twin.existing.id)}>{texts.showExisting}</Button>
              <Button onPress={() => create(twin.typed)}>{texts.createAnyway}</Button>
            </>
          }
        >
          {texts.almostSame(twin.existing.name)}
        </Notice>
      )}
    </NewRecord>
  );
}
