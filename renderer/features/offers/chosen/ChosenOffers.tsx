import { use } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { chosenTexts, chosenWords } from '../../../texts/chosen.ts';
import { compareTexts } from '../../../texts/compare.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChangeOffers } from '../../../ui/record/changeOffers.ts';
import { ChosenPanel } from '../../../ui/record/ChosenPanel.tsx';
import { CompareRecords } from '../../../ui/record/compareRecords.ts';
import { PrintPaper } from '../../../ui/record/printPaper.ts';
import { useChosenActs } from './useChosenActs.ts';

interface ChosenOffersProps {
  readonly chosen: readonly OfferRow[];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly author: string;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What the chosen offers are, and what can be done to all of them. */
export function ChosenOffers({ chosen, problems, author, onChoose }: ChosenOffersProps) {
  const language = useLanguage();
  const texts = useTexts(chosenTexts);
  const { title } = useTexts(chosenWords.offers);
  const records = useTexts(recordsTexts);
  const print = use(PrintPaper);
  const { compare: compareWords } = useTexts(compareTexts);
  const changeOffers = use(ChangeOffers);
  const compare = use(CompareRecords);
  const { archived, present, ...acts } = useChosenActs(chosen, author, onChoose);
  const ids = chosen.map(({ id }) => id);
  const [one, other] = ids;
  return (
    <ChosenPanel
      title={title(chosen.length)}
      facts={[
        ...statuses.map((status) => ({
          words: status[language],
          count: present.filter((offer) => offer.status === status.id).length,
        })),
        { words: texts.archived, count: archived.length },
        { words: texts.withProblems, count: ids.filter((id) => problems.has(id)).length },
      ]}
      mainActs={
        <>
          <Button kind="main" icon="pencil" onPress={() => changeOffers?.({ ids })}>
            {texts.change}
          </Button>
          {present.length > 0 && (
            <Button icon="check" onPress={acts.review}>
              {texts.reviewed}
            </Button>
          )}
        </>
      }
      acts={
        <>
          <Button icon="partners" onPress={() => changeOffers?.({ ids, handOver: { partnerId: null } })}>
            {texts.handOver}
          </Button>
          {one !== undefined && other !== undefined && ids.length === 2 && (
            <Button icon="columns" onPress={() => compare?.({ kind: 'offers', one, other })}>
              {compareWords}
            </Button>
          )}
          <Button icon="copy" onPress={() => void acts.duplicate()}>
            {texts.duplicate}
          </Button>
          {present.length > 0 && (
            <Button icon="print" onPress={() => print?.({ kind: 'offers', ids: present.map(({ id }) => id) })}>
              {records.print}
            </Button>
          )}
          {present.length > 0 && (
            <Button icon="archive" onPress={acts.archive}>
              {texts.archive}
            </Button>
          )}
          {archived.length > 0 && (
            <Button icon="undo" onPress={acts.restore}>
              {texts.restore}
            </Button>
          )}
        </>
      }
      keys={[texts.paste]}
      onNone={() => onChoose([])}
    />
  );
}
