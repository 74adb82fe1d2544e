import { fieldToMend } from '../../../shared/exports/fieldToMend.ts';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Show } from '../../ui/record/show.ts';
import { Difference } from './Difference.tsx';
import { PublicationLog } from './PublicationLog.tsx';
import { useProfiles } from './useProfiles.ts';
import { LeftOutValues } from './LeftOutValues.tsx';
import { LeftOutOffers } from './LeftOutOffers.tsx';
import { CheckExport } from './CheckExport.tsx';
import { PlanCounts } from './PlanCounts.tsx';
import { PublishPane } from './PublishPane.tsx';
import { useExportPlan } from './useExportPlan.ts';
import { Withheld } from './Withheld.tsx';
import './PublishView.css';

interface PublishViewProps {
  /** Goes to what has to be mended; the catalogue's own record is in the settings. */
  readonly onOpenRecord: Show;
}

/** What will go out, what stays here and why, where it goes, and what has gone out so far. */
export function PublishView({ onOpenRecord }: PublishViewProps) {
  const texts = useTexts(publishTexts);
  const { plan, error } = useExportPlan();
  const profiles = useProfiles();
  const { chosen } = profiles;
  return (
    <>
      <PageHead title={texts.title} />
      {error !== null && (
        <div className="publish-notice">
          <ErrorNotice error={error} />
        </div>
      )}
      {plan === null ? (
        error === null && (
          <div className="publish-notice">
            <Progress label={texts.looking} share={null} />
          </div>
        )
      ) : (
        <div className="publish">
          <div className="publish-plan">
            <PlanCounts plan={plan} />
            {chosen !== null && (
              <Difference profileId={chosen.profile.id} profileName={chosen.profile.name} onOpen={onOpenRecord} />
            )}
            <LeftOutOffers
              offers={plan.leftOut}
              onOpen={(offer) => onOpenRecord('offers', offer.id, fieldToMend(offer))}
            />
            <LeftOutValues problems={plan.valuesLeftOut} onOpen={onOpenRecord} />
            <Withheld withheld={plan.withheld} />
            <PublicationLog onOpen={onOpenRecord} />
            <CheckExport />
          </div>
          <PublishPane plan={plan} profiles={profiles} onOpenRecord={onOpenRecord} />
        </div>
      )}
    </>
  );
}
