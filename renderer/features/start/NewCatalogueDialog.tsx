import { useState } from 'react';
import { isMunicipalityKey } from '../../../shared/catalogue/municipalityKey.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface NewCatalogueDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (catalogueId: string) => void;
}

/** Asks what a new catalogue cannot do without, and creates it. */
export function NewCatalogueDialog({ onClose, onCreated }: NewCatalogueDialogProps) {
  const host = useHost();
  const task = useHostTask();
  const all = useTexts(startTexts);
  const texts = all.create;
  const [name, setName] = useState('');
  const [municipality, setMunicipality] = useState('');
  const [ags, setAgs] = useState('');
  const [isAsked, setIsAsked] = useState(false);

  // A key is often copied with spaces between its parts: 05 9 15 000.
  const key = ags.replace(/\s/g, '');
  const errors = {
    name: name.trim() === '' && texts.nameMissing,
    municipality: municipality.trim() === '' && texts.municipalityMissing,
    ags: key === '' ? texts.agsMissing : !isMunicipalityKey(key) && texts.agsInvalid(key.replace(/\D/g, '').length),
  };
  const submit = () => {
    setIsAsked(true);
    if (errors.name || errors.municipality || errors.ags) return;
    task.run(async (signal) => {
      const input = { name: name.trim(), municipality: municipality.trim(), ags: key };
      const { catalogueId } = await host.call('catalogues.create', input, { signal });
      onCreated(catalogueId);
    });
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onClose}>{all.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.submit}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        error={isAsked && errors.name}
        value={name}
        onChange={setName}
        autoFocus
      />
      <TextField
        label={texts.municipality}
        hint={texts.municipalityHint}
        error={isAsked && errors.municipality}
        value={municipality}
        onChange={setMunicipality}
      />
      <TextField
        label={texts.ags}
        hint={texts.agsHint}
        error={isAsked && errors.ags}
        value={ags}
        onChange={setAgs}
        inputMode="numeric"
      />
      <ErrorNotice error={task.error} />
    </Dialog>
  );
}
