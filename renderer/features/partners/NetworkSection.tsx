import { partnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import { useRows, useSession } from '../../document/hooks.ts';
import { useSuccessors } from '../../document/useSuccessors.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { PickOneField } from '../../ui/fields/PickOneField.tsx';
import { optionalDay } from '../../ui/format/dayCodec.ts';
import { At } from '../../ui/record/At.tsx';
import { ChosenRecord } from '../../ui/record/ChosenRecord.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { Succeed } from '../../ui/record/Succeed.tsx';
import type { PartnerSectionProps } from './partnerEditing.ts';
import { possibleParents } from './possibleParents.ts';

/** The partner's part in the network: role, agreement, and to whom it belongs. */
export function NetworkSection({ partner, edit, notesAt, onShow }: PartnerSectionProps) {
  const session = useSession();
  const partners = useRows('partners');
  const texts = useTexts(partnersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('partners');
  const { parentId } = partner;
  const successors = useSuccessors();
  const successor = parentId === null ? null : successors('partners', parentId);
  const parentOf = (id: string) => session.projection.record('partners', id)?.parentId ?? null;
  const parents = possibleParents(partners, partner.id, parentOf);
  const parentName = parentId === null ? '' : (session.projection.row('partners', parentId)?.name ?? parentId);
  return (
    <RecordSection id="network" title={texts.sections.network}>
      <At keys="role">
        <ChoiceField
          label={label('role')}
          terms={partnerRoles}
          value={partner.role}
          onCommit={(role) => edit({ role })}
          notes={notesAt('role')}
        />
      </At>
      <At keys="cooperationSince" half>
        <DraftField
          label={label('cooperationSince')}
          value={partner.cooperationSince}
          codec={optionalDay}
          onCommit={(cooperationSince) => edit({ cooperationSince })}
          notes={notesAt('cooperationSince')}
        />
      </At>
      <At keys="agreementUntil" half>
        <DraftField
          label={label('agreementUntil')}
          value={partner.agreementUntil}
          codec={optionalDay}
          onCommit={(agreementUntil) => edit({ agreementUntil })}
          notes={notesAt('agreementUntil')}
        />
      </At>
      <At keys="parentId">
        <PickOneField
          label={label('parentId')}
          placeholder={texts.chooseParent}
          groups={[{ label: '', items: parents.map(({ id, name }) => ({ id, label: name })) }]}
          value={parentId}
          onCommit={(id) => edit({ parentId: id })}
          notes={notesAt('parentId', texts.parentHint)}
          chosen={
            parentId === null ? undefined : (
              <ChosenRecord
                label={label('parentId')}
                name={parentName}
                openLabel={fields.open(parentName)}
                removeLabel={fields.remove(parentName)}
                onOpen={() => onShow('partners', parentId)}
                onRemove={() => edit({ parentId: null })}
              >
                {successor !== null && (
                  <Succeed
                    name={session.projection.row('partners', successor)?.name ?? ''}
                    onSucceed={() => edit({ parentId: successor === partner.id ? null : successor })}
                  />
                )}
              </ChosenRecord>
            )
          }
        />
      </At>
    </RecordSection>
  );
}
