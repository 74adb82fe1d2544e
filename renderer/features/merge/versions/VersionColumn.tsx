import { useId } from 'react';
import type { VersionsQuestion } from '../../../document/questions.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { ValueShown } from '../../../ui/values/ValueShown.tsx';
import { useNames } from '../../../document/useNames.ts';
import type { NamedVersion } from './useVersions.ts';

interface VersionColumnProps {
  readonly question: VersionsQuestion;
  readonly named: NamedVersion;
  readonly onTake: () => void;
}

/** One version of a field: who wrote it, when and where, what it says, and the button that takes it. */
export function VersionColumn({ question, named, onTake }: VersionColumnProps) {
  const texts = useTexts(versionsTexts);
  const names = useNames();
  const heading = useId();
  const { kind, key, base, versions } = question;
  const { version, title, origin, take } = named;
  return (
    <section className="version" aria-labelledby={heading}>
      <header className="version-head">
        <h3 id={heading}>{title}</h3>
        {version.item === versions[0].item && <Tag kind="line">{texts.showsNow}</Tag>}
        <p className="muted">{origin}</p>
      </header>
      <div className="version-body">
        <ValueShown
          kind={kind}
          fieldKey={key}
          names={names}
          value={version.value}
          marks={{ from: base, to: version.value }}
        />
      </div>
      <div className="version-foot">
        <Button onPress={onTake}>{take}</Button>
      </div>
    </section>
  );
}
