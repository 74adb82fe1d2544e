import type { Address } from '../../../shared/catalogue/values.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { anyText } from '../../ui/format/textCodecs.ts';
import './AddressFields.css';

interface AddressFieldsProps {
  readonly value: Address | null;
  readonly onCommit: (value: Address | null) => void;
}

const nowhere: Address = { street: '', postcode: '', town: '' };

/** A postal address; with all its parts empty there is none. */
export function AddressFields({ value, onCommit }: AddressFieldsProps) {
  const label = useLabels('partners');
  const address = value ?? nowhere;
  const set = (patch: Partial<Address>) => {
    const next = { ...address, ...patch };
    onCommit([next.street, next.postcode, next.town].every((part) => part === '') ? null : next);
  };
  return (
    <fieldset className="address-fields">
      <legend className="field-label">{label('address')}</legend>
      <div className="address-street">
        <DraftField
          label={label('address/street')}
          value={address.street}
          codec={anyText}
          onCommit={(street) => set({ street })}
        />
      </div>
      <DraftField
        label={label('address/postcode')}
        value={address.postcode}
        codec={anyText}
        onCommit={(postcode) => set({ postcode })}
        inputMode="numeric"
      />
      <DraftField
        label={label('address/town')}
        value={address.town}
        codec={anyText}
        onCommit={(town) => set({ town })}
      />
    </fieldset>
  );
}
