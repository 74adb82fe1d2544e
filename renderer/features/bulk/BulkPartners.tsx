import { offerPartnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import { useRows } from '../../document/hooks.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { OneOfField } from '../../ui/fields/ChoiceField.tsx';
import { PickOneField } from '../../ui/fields/PickOneField.tsx';
import type { BulkValueProps } from './BulkValue.tsx';

/** Which partner comes, goes, or takes the place of which. */
export function BulkPartners({ draft, onChange, partnerIds }: BulkValueProps) {
  const { way, partnerId, successor, role } = draft;
  const texts = useTexts(bulkTexts);
  const partners = useRows('partners');
  const all = partners.map(({ id, name }) => ({ id, label: name }));
  const present = all.filter(({ id }) => partnerIds.has(id));
  return (
    <>
      <PickOneField
        label={way === 'replace' ? texts.fromPartner : texts.partner}
        placeholder={texts.findPartner}
        groups={[{ label: '', items: way === 'add' ? all : present }]}
        value={partnerId}
        onCommit={(id) => onChange({ partnerId: id })}
      />
      {way === 'replace' && (
        <PickOneField
          label={texts.toPartner}
          placeholder={texts.findPartner}
          groups={[{ label: '', items: all.filter(({ id }) => id !== partnerId) }]}
          value={successor}
          onCommit={(id) => onChange({ successor: id })}
        />
      )}
      {way === 'add' && (
        <OneOfField
          label={texts.role}
          terms={offerPartnerRoles}
          value={role}
          onCommit={(next) => onChange({ role: next })}
        />
      )}
    </>
  );
}
