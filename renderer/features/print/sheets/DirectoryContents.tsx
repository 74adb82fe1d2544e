import { memo } from 'react';
import type { MouseEvent } from 'react';
import { numberText } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import type { DirectoryLine } from '../source/directoryLines.ts';

interface DirectoryContentsProps {
  readonly lines: readonly DirectoryLine[];
  readonly language: Language;
}

type Heading = Exclude<DirectoryLine, { readonly is: 'entry' }>;

/** A click in the preview goes there; in a PDF the link does. The fragment of the window’s own address names its page. */
function goTo(event: MouseEvent, { key }: Heading): void {
  event.preventDefault();
  document.getElementById(`paper/${key}`)?.scrollIntoView({ block: 'start' });
}

/** What a directory holds, with how many offers stand there. Left alone while more of its lines are drawn. */
export const DirectoryContents = memo(function DirectoryContents({ lines, language }: DirectoryContentsProps) {
  const headings = lines.filter((line) => line.is !== 'entry');
  return (
    <nav className="directory-contents" aria-labelledby="paper/contents">
      <h2 id="paper/contents">{paperTexts[language].directory.contents}</h2>
      <ul>
        {headings.map((heading) => (
          <li key={heading.key} className={heading.is}>
            <a href={`#paper/${heading.key}`} onClick={(event) => goTo(event, heading)}>
              {heading.name}
            </a>
            <span className="number">{numberText(heading.offers, language)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
});
