import { useState } from 'react';
import { handbookTexts } from '../../texts/handbook/handbookTexts.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { readQuery } from '../../ui/format/fold.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { findHandbookPages } from './findHandbookPages.ts';
import { handbookPageIds } from './pageIds.ts';
import type { HandbookPageId } from './pageIds.ts';

interface HandbookContentsProps {
  readonly current: HandbookPageId | null;
  readonly hrefOf: (page: HandbookPageId) => string;
}

/** The pages of the Handbuch; while somebody searches, those where the words stand. */
export function HandbookContents({ current, hrefOf }: HandbookContentsProps) {
  const texts = useTexts(handbookTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const query = readQuery(typed);
  const found = findHandbookPages(query, language);
  const groups =
    query.length > 0
      ? [{ title: null, pages: found }]
      : (['views', 'more'] as const).map((group) => ({
          title: texts.groups[group],
          pages: found.filter(({ id }) => handbookPageIds[group].some((one) => one === id)),
        }));
  return (
    <nav className="handbook-contents" aria-label={texts.contents}>
      <SearchField label={texts.search} value={typed} onChange={setTyped} />
      <div role="status" className="handbook-nothing">
        {found.length === 0 && <p className="muted">{texts.nothing}</p>}
      </div>
      {groups.map(({ title, pages }) => (
        <div key={title}>
          {title !== null && <h2>{title}</h2>}
          <ul>
            {pages.map(({ id, title: name, passage }) => (
              <li key={id}>
                <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
                  {name}
                  {passage !== null && <span className="muted small">{passage}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
