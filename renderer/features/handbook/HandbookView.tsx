import type { ReactNode } from 'react';
import { handbookTexts } from '../../texts/handbook/handbookTexts.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { HandbookArticle } from './HandbookArticle.tsx';
import { HandbookContents } from './HandbookContents.tsx';
import { isHandbookPageId } from './pageIds.ts';
import type { HandbookPageId } from './pageIds.ts';
import './HandbookView.css';

interface HandbookViewProps {
  /** The page that the address names; the contents alone where it names none. */
  readonly pageId: string | null;
  /** The address of a page; of the contents for null. */
  readonly hrefOf: (page: HandbookPageId | null) => string;
  /** The address of the view a page is about; null where there is none to go to. */
  readonly viewHrefOf: (page: HandbookPageId) => string | null;
  readonly actions?: ReactNode;
}

/** The Handbuch: its contents with a search, and the page that was chosen. */
export function HandbookView({ pageId, hrefOf, viewHrefOf, actions }: HandbookViewProps) {
  const texts = useTexts(handbookTexts);
  const page = isHandbookPageId(pageId) ? pageId : null;
  return (
    <div className={page === null ? 'handbook' : 'handbook has-page'}>
      <PageHead title={texts.title} actions={actions} />
      <div className="handbook-body">
        <HandbookContents current={page} hrefOf={hrefOf} />
        {page === null ? (
          <div className="handbook-welcome">
            <EmptyState icon="help" title={texts.welcome}>
              {texts.welcomeWhat}
            </EmptyState>
          </div>
        ) : (
          <HandbookArticle key={page} id={page} hrefOf={hrefOf} viewHref={viewHrefOf(page)} />
        )}
      </div>
    </div>
  );
}
