import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { ItemsField } from '../../ui/fields/ItemsField.tsx';
import { requiredText } from '../../ui/format/textCodecs.ts';
import { memberKey } from './settingsCodecs.ts';
import { useCatalogueEditor } from './useCatalogueEditor.ts';

/** The municipalities of a Kreis. One joins the list when it has a name and a key of its own. */
export function MembersField() {
  const texts = useTexts(settingsTexts);
  const { catalogue, edit, labelOf } = useCatalogueEditor();
  const { members } = catalogue;
  return (
    <ItemsField
      label={labelOf('members')}
      addLabel={texts.addMember}
      removeLabel={({ name }) => texts.removeNamed(name)}
      // By its position: the key, by which the catalogue knows a municipality, can itself be corrected.
      items={members.map((member, position) => ({ ...member, id: String(position) }))}
      onCommit={(items) => edit({ members: items.map(({ id: _, ...member }) => member) })}
      blank={() => ({ id: String(members.length), ags: '', name: '' })}
      isComplete={({ ags, name }) => ags !== '' && name !== ''}
      notes={texts.membersHint}
    >
      {(member, change, isNew) => (
        <div className="settings-pair">
          <DraftField
            label={texts.memberName}
            value={member.name}
            codec={requiredText}
            onCommit={(name) => change({ ...member, name })}
            takesFocus={isNew}
          />
          <DraftField
            label={texts.memberKey}
            value={member.ags}
            codec={memberKey(members.flatMap(({ ags }) => (ags === member.ags ? [] : ags)))}
            onCommit={(ags) => change({ ...member, ags })}
            inputMode="numeric"
            placeholder="05915000"
          />
        </div>
      )}
    </ItemsField>
  );
}
