import { use, useId } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { chosenTexts } from '../../../texts/chosen.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { compareTexts } from '../../../texts/compare.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PrintPaper } from '../../../ui/record/printPaper.ts';
import { ChangeOffers } from '../../../ui/record/changeOffers.ts';
import { CompareRecords } from '../../../ui/record/compareRecords.ts';
import { ChosenFacts } from './ChosenFacts.tsx';
import { useChosenActs } from './useChosenActs.ts';
import './ChosenOffers.css';

interface ChosenOffersProps {
  readonly chosen: readonly OfferRow[];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly author: string;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Stands in the place of a record while several offers are chosen: what they are, and what can be done to all of them. */
export function ChosenOffers({ chosen, problems, author, onChoose }: ChosenOffersProps) {
  const texts = useTexts(chosenTexts);
  const records = useTexts(recordsTexts);
  const print = use(PrintPaper);
  const { compare: compareWords } = useTexts(compareTexts);
  const changeOffers = use(ChangeOffers);
  const compare = use(CompareRecords);
  const { archived, present, ...acts } = useChosenActs(chosen, author, onChoose);
  const [actsId, keysId] = [useId(), useId()];
  const ids = chosen.map(({ id }) => id);
  const [one, other] = ids;
  const title = texts.title(chosen.length);
  return (
    <section className="record" aria-label={title}>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1}>
          {title}
        </h2>
        <div className="record-tools">
          <IconButton icon="close" label={texts.none} onPress={() => onChoose([])} />
        </div>
        <div className="record-actions">
          <Button kind="main" icon="pencil" onPress={() => changeOffers?.({ ids })}>
            {texts.change}
          </Button>
          {present.length > 0 && (
            <Button icon="check" onPress={acts.review}>
              {texts.reviewed}
            </Button>
          )}
        </div>
      </header>
      <div className="record-body chosen-offers">
        <ChosenFacts chosen={chosen} problems={problems} />
        <section aria-labelledby={actsId}>
          <h3 id={actsId}>{texts.acts}</h3>
          <div className="chosen-acts">
            <Button icon="partners" onPress={() => changeOffers?.({ ids, handOver: { partnerId: null } })}>
              {texts.handOver}
            </Button>
            {one !== undefined && other !== undefined && ids.length === 2 && (
              <Button icon="columns" onPress={() => compare?.({ kind: 'offers', one, other })}>
                {compareWords}
              </Button>
            )}
            <Button icon="copy" onPress={acts.duplicate}>
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
          </div>
        </section>
        <section aria-labelledby={keysId}>
          <h3 id={keysId}>{texts.keys}</h3>
          <dl className="chosen-keys">
            {texts.keysDo.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </section>
  );
}
