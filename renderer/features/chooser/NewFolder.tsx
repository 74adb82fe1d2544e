import { useState } from 'react';
import { DialogTrigger, Dialog as AriaDialog, Popover } from 'react-aria-components';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import './chooser.css';

/** Asks for the name of a folder to make. */
export function NewFolder({ onCreate }: { readonly onCreate: (name: string) => void }) {
  const texts = useTexts(chooserTexts);
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const submit = () => {
    if (name.trim() === '') return;
    onCreate(name.trim());
    setName('');
    setIsOpen(false);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button>{texts.newFolder}</Button>
      <Popover className="chooser-new-folder" placement="bottom end">
        <AriaDialog aria-label={texts.newFolder}>
          <TextField
            label={texts.folderName}
            value={name}
            onChange={setName}
            // The question consists of this field.
            autoFocus
            onKeyDown={(event) => {
              if (event.key === 'Enter') submit();
              else event.continuePropagation();
            }}
          />
          <Button kind="main" onPress={submit}>
            {texts.create}
          </Button>
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
