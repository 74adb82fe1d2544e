import type { Contact } from '../../../shared/catalogue/values.ts';
import { newId } from '../../../shared/document/newId.ts';
import { contactLabels } from '../../../shared/texts/fieldLabels.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { DraftField } from '../fields/DraftField.tsx';
import { ItemsField } from '../fields/ItemsField.tsx';
import { anyText, optionalText } from '../format/textCodecs.ts';
import { ErasePerson, type Erasing } from './ErasePerson.tsx';
import type { NotesAt } from './notesAt.tsx';
import { PhoneField } from './PhoneField.tsx';
import './ContactsField.css';

interface ContactsFieldProps {
  readonly label: string;
  readonly value: readonly Contact[];
  readonly onCommit: (value: Contact[]) => void;
  readonly notesAt: NotesAt;
  readonly erasing: Erasing;
}

const blank = (): Contact => ({
  id: newId(),
  name: '',
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: false,
});

const saysSomething = ({ name, phone, mobile, email, ...contact }: Contact): boolean =>
  [name, contact.function ?? '', email ?? ''].some((text) => text !== '') || phone !== null || mobile !== null;

/** The people to turn to. What is not ticked as public never leaves in an export. */
export function ContactsField({ label, value, onCommit, notesAt, erasing }: ContactsFieldProps) {
  const language = useLanguage();
  const texts = useTexts(recordsTexts);
  const fields = useTexts(fieldsTexts);
  const word = (part: keyof typeof contactLabels) => contactLabels[part][language];
  return (
    <ItemsField
      label={label}
      addLabel={texts.addContact}
      removeLabel={({ name }) => fields.remove(name === '' ? texts.contact : name)}
      items={value}
      onCommit={onCommit}
      blank={blank}
      isComplete={saysSomething}
    >
      {(contact, change, isNew) => {
        const set = (patch: Partial<Contact>) => change({ ...contact, ...patch });
        return (
          <div className="contact" data-keys={`contacts/${contact.id}`}>
            <DraftField
              label={word('contacts/name')}
              value={contact.name}
              codec={anyText}
              onCommit={(name) => set({ name })}
              takesFocus={isNew}
            />
            <DraftField
              label={word('contacts/function')}
              value={contact.function}
              codec={optionalText}
              onCommit={(role) => set({ function: role })}
            />
            <PhoneField label={word('contacts/phone')} value={contact.phone} onCommit={(phone) => set({ phone })} />
            <PhoneField label={word('contacts/mobile')} value={contact.mobile} onCommit={(mobile) => set({ mobile })} />
            <div className="contact-wide">
              <DraftField
                label={word('contacts/email')}
                value={contact.email}
                codec={optionalText}
                onCommit={(email) => set({ email })}
                type="email"
                inputMode="email"
                notes={notesAt(`contacts/${contact.id}`)}
              />
            </div>
            <CheckField
              label={word('contacts/public')}
              value={contact.public}
              onCommit={(isPublic) => set({ public: isPublic })}
              notes={texts.contactPublic}
            />
            {!isNew && (
              <div className="contact-wide">
                <ErasePerson contact={contact} erasing={erasing} />
              </div>
            )}
          </div>
        );
      }}
    </ItemsField>
  );
}
