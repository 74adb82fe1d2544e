import { useEffect, useRef } from 'react';
import { handbookTexts } from '../../texts/handbook/handbookTexts.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { KeyList } from '../../ui/KeyList.tsx';
import { handbookPages } from './handbookPages.ts';
import { handbookPictures } from './handbookPictures.ts';
import type { HandbookPageId } from './pageIds.ts';

interface HandbookArticleProps {
  readonly id: HandbookPageId;
  readonly hrefOf: (page: HandbookPageId | null) => string;
  /** The address of the view it is about; null where there is none to go to. */
  readonly viewHref: string | null;
}

/** One page of the Handbuch; takes the focus, so that it is read from its beginning. */
export function HandbookArticle({ id, hrefOf, viewHref }: HandbookArticleProps) {
  const texts = useTexts(handbookTexts);
  const language = useLanguage();
  const { text, see } = handbookPages[id];
  const { title, purpose, often, ifs, picture } = text[language];
  const source = handbookPictures[id];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="handbook-article" aria-labelledby="handbook-page">
      <a className="handbook-to-contents" href={hrefOf(null)}>
        <Icon name="arrow-left" />
        {texts.toContents}
      </a>
      <h2 id="handbook-page" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="handbook-purpose">{purpose}</p>
      {viewHref !== null && (
        <p>
          <a href={viewHref}>{texts.toView(title)}</a>
        </p>
      )}
      {source !== undefined && picture !== undefined && <img src={source} alt={picture} loading="lazy" />}
      {often.length > 0 && (
        <section>
          <h3>{texts.often}</h3>
          <dl>
            {often.map(({ what, how }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {id === 'keys' && <KeyList />}
      <section>
        <h3>{texts.inCase}</h3>
        <dl>
          {ifs.map(({ when, then }) => (
            <div key={when}>
              <dt>{texts.when(when)}</dt>
              <dd>{then}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{texts.see}</h3>
        <ul className="handbook-see">
          {see.map((other) => (
            <li key={other}>
              <a href={hrefOf(other)}>{handbookPages[other].text[language].title}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
