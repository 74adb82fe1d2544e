import { useState } from 'react';
import type { Contact } from '../../../shared/catalogue/values.ts';
import type { PersonPlace } from '../../../shared/document/personElsewhere.ts';
import { erasingTexts } from '../../texts/erasing.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { say } from '../toasts.ts';
import { ErasePersonDialog } from './ErasePersonDialog.tsx';

/** How a record's contacts are erased for good. */
export interface Erasing {
  /** Where else the catalogue names the person of a contact. */
  readonly elsewhere: (contact: Contact) => readonly PersonPlace[];
  readonly erase: (contact: Contact, also: readonly PersonPlace[]) => void;
}

/** The way to erase the person of a contact for good. */
export function ErasePerson({ contact, erasing }: { readonly contact: Contact; readonly erasing: Erasing }) {
  const texts = useTexts(erasingTexts);
  const records = useTexts(recordsTexts);
  const [elsewhere, setElsewhere] = useState<readonly PersonPlace[] | null>(null);
  const name = contact.name.trim() === '' ? records.contact : contact.name;
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        aria-label={texts.eraseOf(name)}
        onPress={() => setElsewhere(erasing.elsewhere(contact))}
      >
        {texts.erase}
      </Button>
      {elsewhere !== null && (
        <ErasePersonDialog
          name={name}
          elsewhere={elsewhere}
          onClose={() => setElsewhere(null)}
          onErase={(also) => {
            erasing.erase(contact, also);
            say({ text: texts.erased(name) });
          }}
        />
      )}
    </>
  );
}
