import { useEffect, useState } from 'react';
import type { KnownKeys } from '../../../../shared/rpc/trustCalls.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { keysTexts } from '../../../texts/keys.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { fromPerson, personName } from '../../../texts/people.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { say } from '../../../ui/toasts.ts';
import { useComplain } from '../../../ui/useComplain.ts';
import { SettingsSection } from '../SettingsSection.tsx';

/** Whose files this computer knows by their key, and its own key to compare on the telephone. */
export function KeySettings() {
  const host = useHost();
  const texts = useTexts(keysTexts);
  const language = useLanguage();
  const complain = useComplain();
  const [keys, setKeys] = useState<KnownKeys | null>(null);
  useEffect(() => {
    let isWanted = true;
    host.call('colleagues.read', null).then((found) => isWanted && setKeys(found), complain);
    return () => {
      isWanted = false;
    };
  }, [host, complain]);
  const forget = async (replica: string, author: string) => {
    try {
      setKeys(await host.call('colleagues.forget', { replica }));
      say({ text: texts.forgotten(fromPerson(author, language)) });
    } catch (error) {
      complain(error);
    }
  };
  if (keys === null) return null;
  return (
    <SettingsSection title={texts.title} what={texts.what}>
      <dl className="settings-facts">
        <div>
          <dt>{texts.own}</dt>
          <dd className="fingerprint">{keys.own.fingerprint}</dd>
        </div>
      </dl>
      {keys.known.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <table className="settings-table" aria-label={texts.title}>
          <thead>
            <tr>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.fingerprint}</th>
              <th scope="col">{texts.since}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.forget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.known.map(({ replica, author, workplace, fingerprint, since }) => (
              <tr key={replica}>
                <th scope="row">
                  {personName(author, language)}
                  {workplace !== '' && <span className="muted small"> {workplace}</span>}
                </th>
                <td data-label={texts.fingerprint} className="fingerprint">
                  {fingerprint}
                </td>
                <td data-label={texts.since}>{dayText(since.slice(0, 10), language)}</td>
                <td>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={texts.forgetWhom(fromPerson(author, language))}
                    onPress={() => void forget(replica, author)}
                  >
                    {texts.forget}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SettingsSection>
  );
}
