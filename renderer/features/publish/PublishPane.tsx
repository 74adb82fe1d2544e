import { useState } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { ExportPlan } from '../../../shared/exports/exportPlan.ts';
import { targetAddress } from '../../../shared/publishing/publishProfile.ts';
import type { PublishProfile } from '../../../shared/publishing/publishProfile.ts';
import type { ProfileEntry } from '../../../shared/rpc/publishCalls.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { appTexts } from '../../texts/app.ts';
import { publishTexts } from '../../texts/publish.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import { newProfile } from './newProfile.ts';
import { ProfileDialog } from './ProfileDialog.tsx';
import { PublishRun } from './PublishRun.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import { targetIcons } from './targetIcons.ts';
import type { Profiles } from './useProfiles.ts';

interface PublishPaneProps {
  readonly plan: ExportPlan;
  readonly profiles: Profiles;
  readonly onOpenRecord: (kind: RecordKind, id: string) => void;
}

/** What is open beside the profile in use: the choice of a kind for a new one, or the dialog for one. */
type Asking =
  'kind' | { readonly profile: PublishProfile; readonly isNew: boolean; readonly hasSecret: boolean } | null;

/** Where an export goes, and publishing it. */
export function PublishPane({ plan, profiles, onOpenRecord }: PublishPaneProps) {
  const { catalogueId } = useSession();
  const texts = useTexts(publishTexts);
  const targetTexts = useTexts(publishingTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState<Asking>(null);
  const { chosen } = profiles;
  const isBlocked = plan.catalogueProblems.length > 0;
  const { undo } = useTexts(appTexts);
  const complain = useComplain();
  const bringBack = async ({ profile, hasSecret }: ProfileEntry) => {
    try {
      await profiles.save(profile, null);
      if (hasSecret) say({ text: targetTexts.backWithoutSecret(profile.name) });
    } catch (error) {
      complain(error);
    }
  };
  const remove = async (entry: ProfileEntry) => {
    setAsking(null);
    try {
      await profiles.remove(entry.profile.id);
      const text = targetTexts.removed(entry.profile.name, entry.hasSecret);
      say({ text, action: { label: undo, onPress: () => void bringBack(entry) } });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <section className="publish-pane" aria-labelledby="publish-target">
      <h2 id="publish-target">{texts.target}</h2>
      {isBlocked && (
        <Notice
          kind="warn"
          title={texts.catalogueProblems}
          actions={<Button onPress={() => onOpenRecord('catalogue', catalogueId)}>{texts.toSettings}</Button>}
        >
          {plan.catalogueProblems.map((problem) => problemText(problem, language)).join(' ')}
        </Notice>
      )}
      {chosen !== null && asking !== 'kind' && (
        <>
          <ChosenProfile
            entry={chosen}
            profiles={profiles}
            onChange={() => setAsking({ ...chosen, isNew: false })}
            onNew={() => setAsking('kind')}
          />
          <PublishRun
            key={chosen.profile.id}
            profile={chosen.profile}
            isBlocked={isBlocked}
            onTrust={(hostKey) => {
              const { profile } = chosen;
              const { target } = profile;
              return target.kind === 'sftp'
                ? profiles.save({ ...profile, target: { ...target, hostKey } }, null)
                : Promise.resolve();
            }}
          />
        </>
      )}
      {(asking === 'kind' || (profiles.entries !== null && chosen === null)) && (
        <>
          <p className="muted">{targetTexts.chooseKind}</p>
          <TargetChoice
            onChoose={(kind) =>
              setAsking({ profile: newProfile(kind, targetTexts.kinds[kind].name), isNew: true, hasSecret: false })
            }
          />
          {chosen !== null && (
            <div>
              <Button onPress={() => setAsking(null)}>{texts.cancel}</Button>
            </div>
          )}
        </>
      )}
      {asking !== null && asking !== 'kind' && (
        <ProfileDialog
          {...asking}
          onSave={profiles.save}
          onRemove={() => void remove(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

interface ChosenProfileProps {
  readonly entry: ProfileEntry;
  readonly profiles: Profiles;
  readonly onChange: () => void;
  readonly onNew: () => void;
}

/** The profile in use: its target, and the ways to another. */
function ChosenProfile({ entry: { profile }, profiles, onChange, onNew }: ChosenProfileProps) {
  const texts = useTexts(publishingTexts);
  const address = targetAddress(profile.target);
  const { kind } = profile.target;
  return (
    <>
      <Select
        label={texts.profile}
        items={(profiles.entries ?? []).map(({ profile: { id, name } }) => ({ id, label: name }))}
        value={profile.id}
        onChange={profiles.choose}
      />
      <div className="publish-chosen">
        <Icon name={targetIcons[kind]} />
        <span className="publish-kind-words">
          <strong>{texts.kinds[kind].name}</strong>
          <span className="muted small publish-path">{address === '' ? texts.kinds[kind].what : address}</span>
        </span>
      </div>
      <div className="publish-acts">
        <Button size="small" icon="pencil" onPress={onChange}>
          {texts.changeProfile}
        </Button>
        <Button size="small" icon="add" onPress={onNew}>
          {texts.newProfile}
        </Button>
      </div>
    </>
  );
}
