import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { anyText, optionalText, webAddress } from '../../ui/format/textCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { PhoneField } from '../../ui/record/PhoneField.tsx';
import { TwoVersionsNote } from '../../ui/record/TwoVersions.tsx';
import { Select } from '../../ui/Select.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** Licences of open administrative data, by the ids of dcat-ap.de and SPDX; first the one a new catalogue has. */
const licences = ['dl-by-de/2.0', 'dl-zero-de/2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'] as const;

const noAddress = { street: '', postcode: '', town: '' };

/** Who publishes the catalogue and under which licence. */
export function PublisherSettings() {
  const texts = useTexts(settingsTexts);
  const { catalogue, edit, labelOf, notesAt } = useCatalogueEditor();
  const { publisher, licence } = catalogue;
  const address = publisher.address ?? noAddress;
  const editPublisher = (patch: Partial<Catalogue['publisher']>) => edit({ publisher: { ...publisher, ...patch } });
  const known = licences.map((id) => ({ id, label: texts.licences[id] }));
  // A catalogue may hold a licence from elsewhere; it stays until another one is chosen.
  const isForeign = licence !== null && !licences.some((id) => id === licence);
  return (
    <SettingsSection title={texts.publisher} what={texts.publisherWhat}>
      <At keys="publisher/name">
        <DraftField
          label={texts.publisherName}
          value={publisher.name}
          codec={optionalText}
          onCommit={(name) => editPublisher({ name })}
          notes={notesAt('publisher/name', texts.publisherNameHint)}
        />
      </At>
      <DraftField
        label={texts.street}
        value={address.street}
        codec={anyText}
        onCommit={(street) => editPublisher({ address: { ...address, street } })}
      />
      <div className="settings-row">
        <DraftField
          label={texts.postcode}
          value={address.postcode}
          codec={anyText}
          onCommit={(postcode) => editPublisher({ address: { ...address, postcode } })}
          inputMode="numeric"
        />
        <DraftField
          label={texts.town}
          value={address.town}
          codec={anyText}
          onCommit={(town) => editPublisher({ address: { ...address, town } })}
        />
      </div>
      <TwoVersionsNote keys="publisher/address" />
      <At keys="publisher/email">
        <DraftField
          label={texts.email}
          value={publisher.email}
          codec={optionalText}
          onCommit={(email) => editPublisher({ email })}
          notes={notesAt('publisher/email')}
          type="email"
        />
      </At>
      <At keys="publisher/phone">
        <PhoneField
          label={texts.phone}
          value={publisher.phone}
          onCommit={(phone) => editPublisher({ phone })}
          notes={notesAt('publisher/phone')}
        />
      </At>
      <At keys="publisher/website">
        <DraftField
          label={texts.website}
          value={publisher.website}
          codec={webAddress}
          onCommit={(website) => editPublisher({ website })}
          notes={notesAt('publisher/website')}
        />
      </At>
      <At keys="licence">
        <Select
          label={labelOf('licence')}
          items={isForeign ? [...known, { id: licence, label: licence }] : known}
          value={licence}
          onChange={(chosen) => edit({ licence: chosen })}
          hint={notesAt('licence', texts.licenceHint)}
        />
      </At>
    </SettingsSection>
  );
}
