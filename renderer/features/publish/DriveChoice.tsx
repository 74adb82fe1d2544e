import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { PublishDrive } from '../../../shared/rpc/publishCalls.ts';
import { publishTexts } from '../../texts/publish.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';

interface DriveChoiceProps {
  readonly drives: readonly PublishDrive[];
  /** The path of the one that is chosen; null where there is none. */
  readonly value: string | null;
  readonly onChange: (path: string) => void;
}

/** Which of the sticks that are plugged in. */
export function DriveChoice({ drives, value, onChange }: DriveChoiceProps) {
  const texts = useTexts(publishingTexts);
  const { size: sizeText } = useTexts(publishTexts);
  if (drives.length === 0) {
    return (
      <div role="status">
        <strong>{texts.noDrive}</strong>
        <p className="muted">{texts.noDriveHint}</p>
      </div>
    );
  }
  return (
    <RadioGroup className="publish-drives" value={value} onChange={onChange}>
      <Label className="field-label">{texts.drive}</Label>
      {drives.map(({ path, name, free, size }) => (
        <Radio key={path} value={path} className="publish-drive">
          <Icon name="stick" />
          <span className="publish-kind-words">
            <strong>
              {name === '' ? texts.unnamedDrive : name} <span className="muted">({path})</span>
            </strong>
            <span className="muted small">{texts.free(sizeText(free), sizeText(size))}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
