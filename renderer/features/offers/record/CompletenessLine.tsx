import { use, useState } from 'react';
import { completenessOf } from '../../../../shared/catalogue/completeness.ts';
import type { AskedKey } from '../../../../shared/catalogue/completeness.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { FieldName } from '../../../../shared/texts/fieldLabels.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { GoToField } from '../../../ui/record/goToField.ts';
import './CompletenessLine.css';

/** The field that a key stands for. */
function fieldOf(key: AskedKey): FieldName<'offers'> {
  switch (key) {
    case 'title/de':
      return 'title';
    case 'summary/de':
      return 'summary';
    case 'description/de':
      return 'description';
    case 'slots':
      return 'schedule';
    default:
      return key;
  }
}

/** How much of what families ask is said; it opens to the ways to what is not. */
export function CompletenessLine({ offer }: { readonly offer: Offer }) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const goTo = use(GoToField);
  const [isOpen, setIsOpen] = useState(false);
  const { known, asked, missing } = completenessOf(offer);
  return (
    <div className="completeness">
      {missing.length === 0 ? (
        <span>{texts.complete(asked)}</span>
      ) : (
        <Button kind="quiet" size="small" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {texts.completeness(known, asked)}
          <Icon name="chevron-down" size="small" />
        </Button>
      )}
      {isOpen &&
        missing.map((key) => (
          <Button key={key} kind="quiet" size="small" onPress={() => goTo(key)}>
            {label(fieldOf(key))}
          </Button>
        ))}
    </div>
  );
}
