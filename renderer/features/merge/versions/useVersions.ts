import type { Version } from '../../../../shared/document/conflicts.ts';
import type { VersionsQuestion } from '../../../document/questions.ts';
import { useSession } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';

/** One version with the words for it. */
export interface NamedVersion {
  readonly version: Version;
  readonly isMine: boolean;
  readonly title: string;
  /** When and where it was written. */
  readonly origin: string;
  /** What the button says that takes it. */
  readonly take: string;
}

/** The versions of a field, one's own first, and the sentence that asks about them. */
export function useVersions({ versions }: VersionsQuestion): { named: NamedVersion[]; sentence: string } {
  const { person } = useSession();
  const language = useLanguage();
  const texts = useTexts(versionsTexts);
  const isMine = ({ author, workplace }: Version) => author === person.author && workplace === person.workplace;
  const whenOf = ({ at }: Version) => (at === null ? '' : momentText(new Date(at), language));
  const takeOf = (version: Version) => {
    if (isMine(version) && versions.filter(isMine).length === 1) return texts.keepMine;
    const isAlone = versions.filter(({ author }) => author === version.author).length === 1;
    return isAlone || whenOf(version) === '' ? texts.takeOf(version.author) : texts.takeFrom(whenOf(version));
  };
  const named = versions.map((version) => ({
    version,
    isMine: isMine(version),
    title: isMine(version) ? texts.mine : texts.of(version.author),
    origin: [whenOf(version), version.workplace].filter((part) => part !== '').join(', '),
    take: takeOf(version),
  }));
  const others = new Set(versions.filter((version) => !isMine(version)).map(({ author }) => author));
  const sentence =
    others.size > 0 && versions.some(isMine)
      ? texts.bothChanged([...others])
      : texts.othersChanged([...new Set(versions.map(({ author }) => author))]);
  return { named: named.toSorted((one, other) => Number(other.isMine) - Number(one.isMine)), sentence };
}
