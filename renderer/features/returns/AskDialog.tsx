import { useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { catalogueNames } from '../../../shared/sheets/sheetNames.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useCatalogue, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../ui/format/dayCodec.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../ui/toasts.ts';
import { namesIn } from '../../ui/values/names.ts';
import { questionnaireFiles } from './questionnaireFiles.ts';
import type { AskedPartner } from './questionnaireFiles.ts';

interface AskDialogProps {
  /** The partners that were chosen; who has no offers is not asked. */
  readonly ids: readonly string[];
  /** Partner id -> the ids of its offers. */
  readonly offersOf: ReadonlyMap<string, readonly string[]>;
  readonly onClose: () => void;
}

/** What goes with the questionnaires, and where to. */
export function AskDialog({ ids, offersOf, onClose }: AskDialogProps) {
  const texts = useTexts(returnsTexts);
  const language = useLanguage();
  const session = useSession();
  const catalogue = useCatalogue();
  const host = useHost();
  const task = useHostTask();
  const municipality = catalogue.municipality.name ?? '';
  const [letter, setLetter] = useState(() => texts.firstLetter(municipality));
  const [withWorkbooks, setWithWorkbooks] = useState(false);
  const [replyBy, setReplyBy] = useState<string | null>(null);
  const asked = ids.filter((id) => offersOf.has(id));
  const offerCount = asked.reduce((sum, id) => sum + (offersOf.get(id)?.length ?? 0), 0);

  const write = () =>
    task.run(async (signal) => {
      const { projection, catalogueId } = session;
      const now = new Date();
      const partners = asked.flatMap((id): AskedPartner[] => {
        const partner = projection.record('partners', id);
        const offers = (offersOf.get(id) ?? []).flatMap((offer) => projection.record('offers', offer) ?? []);
        return partner === undefined ? [] : [{ partner, offers }];
      });
      const names = namesIn(projection, 'de');
      const sheetNames = withWorkbooks
        ? catalogueNames(catalogue, projection.rows('partners'), projection.rows('places'))
        : null;
      const files = await questionnaireFiles(partners, { catalogue, names, letter, replyBy, sheetNames, now });
      const today = dayOf(now);
      const wish = { catalogueId, folder: texts.folder(municipality, today), files };
      const folder = await host.call('returns.write', wish, { signal });
      if (folder === null) return;
      session.perform(
        partners.map(({ partner }) => ({ do: 'edit', kind: 'partners', id: partner.id, patch: { askedOn: today } })),
      );
      say({ text: texts.written(partners.length, folder) });
      onClose();
    });

  return (
    <Dialog
      title={texts.askTitle}
      size="large"
      onClose={onClose}
      onSubmit={write}
      actions={
        <>
          <Button onPress={task.isRunning ? task.cancel : onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={asked.length === 0 || task.isRunning}>
            {texts.write}
          </Button>
        </>
      }
    >
      <ErrorNotice error={task.error} />
      <p>{asked.length === 0 ? texts.askNobody : texts.askWhat(asked.length, offerCount)}</p>
      <TextField
        label={texts.letter}
        hint={texts.letterHint}
        lines={9}
        textLanguage="de"
        value={letter}
        onChange={setLetter}
      />
      <DraftField
        label={texts.replyBy}
        value={replyBy}
        codec={optionalDay}
        onCommit={setReplyBy}
        notes={replyBy === null ? texts.replyByHint : dayText(replyBy, language)}
      />
      <CheckField
        label={texts.withWorkbook}
        value={withWorkbooks}
        onCommit={setWithWorkbooks}
        notes={texts.withWorkbookHint}
      />
      {task.isRunning && <Progress label={texts.writing} share={task.share} />}
    </Dialog>
  );
}
