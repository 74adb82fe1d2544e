import { leadingPartner, withLeading } from '../../../../shared/catalogue/offerPartners.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { useRows, useSession } from '../../../document/hooks.ts';
import { useListGroups } from '../../../document/useListGroups.ts';
import { useSpokenLanguages } from '../../../document/useSpokenLanguages.ts';
import { PickCell } from '../../../ui/fields/PickCell.tsx';
import type { CellControlProps } from './cellControl.ts';

/** Who is responsible for an offer: another partner takes the place of the one shown; a new one can be created in place. */
export function PartnerCell({ offer, label, edit, leave }: CellControlProps) {
  const session = useSession();
  const partners = useRows('partners');
  const leading = leadingPartner(offer.partners);
  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'create', kind: 'partners', record: { id, name } },
      { do: 'edit', kind: 'offers', id: offer.id, patch: { partners: withLeading(offer.partners, id) } },
    ]);
  };
  return (
    <PickCell
      label={label}
      groups={[{ label: '', items: partners.map(({ id, name }) => ({ id, label: name })) }]}
      value={leading === undefined ? [] : [leading]}
      picksOne
      onCommit={([id]) => {
        if (id !== undefined) edit({ partners: withLeading(offer.partners, id) });
      }}
      onCreate={create}
      leave={leave}
    />
  );
}

/** Where an offer happens; a new place can be created in place. */
export function PlacesCell({ offer, label, edit, leave }: CellControlProps) {
  const session = useSession();
  const { places } = useListGroups();
  const create = (name: string) => {
    const id = newId();
    session.perform([
      { do: 'create', kind: 'places', record: { id, name } },
      { do: 'edit', kind: 'offers', id: offer.id, patch: { places: [...offer.places, id] } },
    ]);
  };
  return (
    <PickCell
      label={label}
      groups={places}
      value={offer.places}
      onCommit={(ids) => edit({ places: ids })}
      onCreate={create}
      leave={leave}
    />
  );
}

/** What an offer is about. */
export function TopicsCell({ offer, label, edit, leave }: CellControlProps) {
  const { topics } = useListGroups();
  return (
    <PickCell
      label={label}
      groups={topics}
      value={offer.topics}
      onCommit={(ids) => edit({ topics: ids })}
      leave={leave}
    />
  );
}

/** Which languages are spoken there. */
export function LanguagesCell({ offer, label, edit, leave }: CellControlProps) {
  const { spokenLanguages } = offer;
  const items = useSpokenLanguages(spokenLanguages.codes);
  return (
    <PickCell
      label={label}
      groups={[{ label: '', items }]}
      value={spokenLanguages.codes}
      onCommit={(codes) => edit({ spokenLanguages: { ...spokenLanguages, codes } })}
      leave={leave}
    />
  );
}
