import { useState } from 'react';
import type { PersonPlace } from '../../../shared/document/personElsewhere.ts';
import { erasingTexts } from '../../texts/erasing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { Notice } from '../Notice.tsx';
import './ErasePersonDialog.css';

/** So many places are named; the others are counted. */
const mostNamed = 5;

interface ErasePersonDialogProps {
  /** What the person is called here. */
  readonly name: string;
  /** Where else the catalogue names her. */
  readonly elsewhere: readonly PersonPlace[];
  readonly onClose: () => void;
  /** Called with the other contacts that shall go too. */
  readonly onErase: (also: readonly PersonPlace[]) => void;
}

/** Asks before a person's details go for good, and says how far that reaches. */
export function ErasePersonDialog({ name, elsewhere, onClose, onErase }: ErasePersonDialogProps) {
  const texts = useTexts(erasingTexts);
  const [isEverywhere, setIsEverywhere] = useState(true);
  const contacts = elsewhere.filter(({ key }) => key !== null);
  const mentions = elsewhere.filter(({ key }) => key === null);
  const named = (places: readonly PersonPlace[]) => places.slice(0, mostNamed).map(({ title }) => title);
  const unnamed = (places: readonly PersonPlace[]) => Math.max(0, places.length - mostNamed);
  return (
    <Dialog
      title={texts.title}
      size="large"
      onClose={onClose}
      onSubmit={() => onErase(isEverywhere ? contacts : [])}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.submit}
          </Button>
        </>
      }
    >
      <p>{texts.reaches(name)}</p>
      <Notice kind="warn">{texts.noUndo}</Notice>
      {contacts.length > 0 && (
        <CheckField
          label={texts.alsoAt(named(contacts), unnamed(contacts))}
          value={isEverywhere}
          onCommit={setIsEverywhere}
        />
      )}
      {mentions.length > 0 && <Notice kind="info">{texts.namedIn(name, named(mentions), unnamed(mentions))}</Notice>}
      <div>
        <p>{texts.notReached}</p>
        <ul className="limits muted small">
          {texts.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
