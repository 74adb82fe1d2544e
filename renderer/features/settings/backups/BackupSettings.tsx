import { useEffect, useState } from 'react';
import type { Backup } from '../../../../shared/rpc/backupCalls.ts';
import { useSession } from '../../../document/hooks.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { backupsTexts } from '../../../texts/backups.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { useComplain } from '../../../ui/useComplain.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { BackupDialog } from './BackupDialog.tsx';

/** So many are shown at first. */
const shownAtFirst = 5;

/** The copies this computer keeps, each to be looked at and brought back. */
export function BackupSettings() {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(backupsTexts);
  const language = useLanguage();
  const complain = useComplain();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [open, setOpen] = useState<Backup | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    let isWanted = true;
    host.call('backups.list', { catalogueId }).then((found) => isWanted && setBackups(found), complain);
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, complain]);
  if (backups === null) return null;
  const shown = showsAll ? backups : backups.slice(0, shownAtFirst);
  return (
    <SettingsSection title={texts.title} what={texts.what}>
      {backups.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <table className="settings-table" aria-label={texts.title}>
          <thead>
            <tr>
              <th scope="col">{texts.columns.at}</th>
              <th scope="col">{texts.columns.kind}</th>
              <th scope="col" className="number">
                {texts.columns.size}
              </th>
              <th scope="col">
                <span className="visually-hidden">{texts.look}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((backup) => {
              const moment = momentText(new Date(backup.at), language);
              return (
                <tr key={backup.name}>
                  <th scope="row">{moment}</th>
                  <td data-label={texts.columns.kind}>{texts.kinds[backup.kind]}</td>
                  <td data-label={texts.columns.size} className="number">
                    {texts.size(backup.size)}
                  </td>
                  <td>
                    <Button kind="quiet" size="small" aria-label={texts.lookAt(moment)} onPress={() => setOpen(backup)}>
                      {texts.look}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {shown.length < backups.length && (
        <div>
          <Button size="small" onPress={() => setShowsAll(true)}>
            {texts.more(backups.length - shown.length)}
          </Button>
        </div>
      )}
      {open !== null && <BackupDialog backup={open} onClose={() => setOpen(null)} />}
    </SettingsSection>
  );
}
