import { useCallback } from 'react';
import { dayText } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { Slices } from '../paper/Slices.tsx';
import type { DirectoryLine } from '../source/directoryLines.ts';
import type { FactContext } from '../words/offerFacts.ts';
import { DirectoryContents } from './DirectoryContents.tsx';
import { DirectoryEntry } from './DirectoryEntry.tsx';

interface DirectorySheetsProps {
  readonly lines: readonly DirectoryLine[];
  readonly catalogueName: string;
  readonly publisher: string;
  /** The filters that leave offers out, in words; empty where none does. */
  readonly narrowedBy: string;
  readonly context: FactContext;
  readonly drawn: number;
  readonly shown: number;
}

/** The directory: a first page with its contents, then phase by phase. */
export function DirectorySheets({
  lines,
  catalogueName,
  publisher,
  narrowedBy,
  context,
  drawn,
  shown,
}: DirectorySheetsProps) {
  const { language, source } = context;
  const texts = paperTexts[language];
  const draw = useCallback(
    (line: DirectoryLine, look: string) => {
      if (line.is === 'entry')
        return <DirectoryEntry key={line.key} offer={line.offer} context={context} look={look} />;
      const Heading = line.is === 'phase' ? 'h2' : 'h3';
      return (
        <Heading key={line.key} id={`paper/${line.key}`} className={`directory-${line.is} ${look}`}>
          {line.name}
        </Heading>
      );
    },
    [context],
  );
  return (
    <>
      <h1>{texts.directory.title}</h1>
      <p className="sheet-lead">{catalogueName}</p>
      <p className="sheet-note">
        {[texts.offers(source.offers.length), texts.asOf(dayText(source.day, language))].join(' · ')}
        {publisher !== '' && ` · ${texts.publishedBy(publisher)}`}
      </p>
      {narrowedBy !== '' && <p className="sheet-note">{texts.narrowedBy(narrowedBy)}</p>}
      <DirectoryContents lines={lines} language={language} />
      <Slices items={lines} drawn={drawn} shown={shown} draw={draw} />
    </>
  );
}
