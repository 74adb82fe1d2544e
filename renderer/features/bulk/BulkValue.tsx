import {
  attendance,
  audiences,
  offerTypes,
  phases,
  statuses,
  transitions,
} from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { useSpokenLanguages } from '../../document/useSpokenLanguages.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { ChecksField } from '../../ui/fields/ChecksField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { PicksField } from '../../ui/fields/PicksField.tsx';
import { optionalDay } from '../../ui/format/dayCodec.ts';
import type { BulkDraft, BulkField } from './bulkDraft.ts';
import { BulkPartners } from './BulkPartners.tsx';
import { useListGroups } from '../../document/useListGroups.ts';

export interface BulkValueProps {
  readonly draft: BulkDraft;
  readonly onChange: (said: Partial<BulkDraft>) => void;
  /** The partners of the offers that are to be changed. */
  readonly partnerIds: ReadonlySet<string>;
}

type Terms<Field extends BulkField> = Readonly<Record<Field, readonly Term[]>>;
const listTerms: Terms<'audiences' | 'phases' | 'transitions' | 'attendance'> = {
  audiences,
  phases,
  transitions,
  attendance,
};
const choiceTerms: Terms<'status' | 'offerType'> = { status: statuses, offerType: offerTypes };

/** The control for what a field shall say. */
export function BulkValue({ draft, onChange, partnerIds }: BulkValueProps) {
  const { field } = draft;
  const label = useLabels('offers');
  const groups = useListGroups();
  const languages = useSpokenLanguages(draft.ids);
  switch (field) {
    case 'partners':
      return <BulkPartners draft={draft} onChange={onChange} partnerIds={partnerIds} />;
    case 'audiences':
    case 'phases':
    case 'transitions':
    case 'attendance':
      return (
        <ChecksField
          label={label(field)}
          terms={listTerms[field]}
          value={draft.ids}
          onCommit={(ids) => onChange({ ids })}
        />
      );
    case 'spokenLanguages':
      return (
        <PicksField
          label={label(field)}
          groups={[{ label: '', items: languages }]}
          value={draft.ids}
          onCommit={(ids) => onChange({ ids })}
        />
      );
    case 'topics':
    case 'places':
    case 'area':
      return (
        <PicksField
          label={label(field)}
          groups={groups[field]}
          value={draft.ids}
          onCommit={(ids) => onChange({ ids })}
        />
      );
    case 'status':
    case 'offerType':
      if (draft.way === 'clear') return null;
      return (
        <ChoiceField
          label={label(field)}
          terms={choiceTerms[field]}
          value={draft.choice}
          onCommit={(choice) => onChange({ choice })}
        />
      );
    case 'reviewedOn':
    case 'validFrom':
    case 'validTo':
    case 'funding/until':
      if (draft.way === 'clear') return null;
      return (
        <DraftField label={label(field)} value={draft.day} codec={optionalDay} onCommit={(day) => onChange({ day })} />
      );
    default:
      return null;
  }
}
