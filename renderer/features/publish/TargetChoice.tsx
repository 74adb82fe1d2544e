import { Button as AriaButton } from 'react-aria-components';
import { publishTargetKinds } from '../../../shared/publishing/publishProfile.ts';
import type { PublishTargetKind } from '../../../shared/publishing/publishProfile.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { targetIcons } from './targetIcons.ts';

/** Where an export can go, to begin a profile with. */
export function TargetChoice({ onChoose }: { readonly onChoose: (kind: PublishTargetKind) => void }) {
  const texts = useTexts(publishingTexts);
  return (
    <ul className="publish-kinds">
      {publishTargetKinds.map((kind) => (
        <li key={kind}>
          <AriaButton className="publish-kind" onPress={() => onChoose(kind)}>
            <Icon name={targetIcons[kind]} />
            <span className="publish-kind-words">
              <strong>{texts.kinds[kind].name}</strong>
              <span className="muted small">{texts.kinds[kind].what}</span>
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
