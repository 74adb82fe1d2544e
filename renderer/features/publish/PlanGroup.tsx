import { useState } from 'react';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';

interface PlanItem {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly onOpen: () => void;
}

interface PlanGroupProps {
  readonly icon?: IconName;
  /** The heading of the group; without one its items stand alone. */
  readonly title?: string;
  /** What the button of each item says. */
  readonly action: string;
  readonly items: readonly PlanItem[];
}

/** How many items are shown at first, and how many more at each wish. */
const atFirst = 8;
const atATime = 100;

/** Items that share a reason, the first few of them; nothing where there are none. */
export function PlanGroup({ icon, title, action, items }: PlanGroupProps) {
  const texts = useTexts(publishTexts);
  const number = new Intl.NumberFormat(useLocale());
  const [wished, setWished] = useState(atFirst);
  if (items.length === 0) return null;
  const rest = items.length - wished;
  return (
    <div className="publish-group">
      {title !== undefined && (
        <h3 className="publish-group-title">
          {icon && <Icon name={icon} />}
          {title} <span className="muted">{number.format(items.length)}</span>
        </h3>
      )}
      <ul>
        {items.slice(0, wished).map(({ id, title: name, why, onOpen }) => (
          <li key={id} className="publish-item">
            <span className="publish-item-title">{name}</span>
            <span className="publish-item-why">{why}</span>
            <Button kind="quiet" size="small" aria-label={`${action}: ${name}`} onPress={onOpen}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" size="small" onPress={() => setWished(wished + atATime)}>
          {texts.showMore(Math.min(rest, atATime))}
        </Button>
      )}
    </div>
  );
}
