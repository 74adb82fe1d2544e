import { useSyncExternalStore } from 'react';
import type { OfferView } from '../../shared/offerView.ts';
import { useSession } from '../document/hooks.ts';
import { useViewCounts } from '../document/useViewCounts.ts';
import { allOffers, keptOfferLists, stateOf } from '../features/offers/list/offerListState.ts';
import { useLocale } from '../texts/LanguageContext.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { viewsTexts } from '../texts/views.ts';
import { hashOf } from './route.ts';

interface NavigationViewsProps {
  readonly views: readonly OfferView[];
  /** The list of offers is what one looks at. */
  readonly isCurrent: boolean;
}

/** The saved views of the list of offers, under its link, with how many offers each shows. */
export function NavigationViews({ views, isCurrent }: NavigationViewsProps) {
  const session = useSession();
  const texts = useTexts(viewsTexts);
  const { viewId } = useSyncExternalStore(keptOfferLists.subscribe, () => keptOfferLists.get(session) ?? allOffers);
  const number = new Intl.NumberFormat(useLocale());
  const counts = useViewCounts(views);
  const entries = [
    // How many there are in all stands at the link above.
    { id: null, name: texts.all, state: allOffers, count: undefined },
    ...views.map((view) => ({ id: view.id, name: view.name, state: stateOf(view), count: counts.get(view.id) })),
  ];
  return (
    <ul className="navigation-views" aria-label={texts.views}>
      {entries.map(({ id, name, state, count }) => (
        <li key={id}>
          <a
            className="navigation-view"
            href={hashOf({ view: 'offers', catalogueId: session.catalogueId, recordId: null })}
            aria-current={(isCurrent && id === viewId) || undefined}
            onClick={() => keptOfferLists.set(session, state)}
          >
            <span className="navigation-view-name">{name}</span>
            {count !== undefined && <span className="navigation-count">{number.format(count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
