import { Fragment } from 'react';
import { useRows, useWaiting } from '../document/hooks.ts';
import { useExchange } from '../host/useExchange.ts';
import { appTexts } from '../texts/app.ts';
import { useLocale } from '../texts/LanguageContext.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import type { OfferView } from '../../shared/offerView.ts';
import { navigation } from './navigation.ts';
import { NavigationViews } from './NavigationViews.tsx';
import { hashOf } from './route.ts';
import type { CatalogueView } from './route.ts';
import './Navigation.css';

interface NavigationProps {
  readonly catalogueId: string;
  readonly current: CatalogueView;
  readonly workplace: string;
  /** The saved views of its list of offers. */
  readonly views: readonly OfferView[];
}

/** The pages of the open catalogue, with how much each holds or has waiting; at the foot, where and how one works. */
export function Navigation({ catalogueId, current, workplace, views }: NavigationProps) {
  const texts = useTexts(appTexts);
  const number = new Intl.NumberFormat(useLocale());
  const waiting = useWaiting();
  const { state: exchange } = useExchange(catalogueId);
  const counts: Partial<Record<CatalogueView, number>> = {
    offers: useRows('offers').length,
    partners: useRows('partners').length,
    places: useRows('places').length,
  };
  return (
    <nav className="navigation" aria-label={texts.areas}>
      {navigation.map((group, position) => (
        <Fragment key={group[0]?.view}>
          {position > 0 && <div className="navigation-gap" />}
          {group.map(({ view, icon }) => (
            <Fragment key={view}>
              <a
                className="navigation-link"
                href={hashOf({ view, catalogueId, recordId: null })}
                aria-current={view === current ? 'page' : undefined}
              >
                <Icon name={icon} size="large" />
                <span>{texts[view]}</span>
                {counts[view] !== undefined && <span className="navigation-count">{number.format(counts[view])}</span>}
                {view === 'merge' && waiting > 0 && (
                  <span className="navigation-waiting">
                    {number.format(waiting)}
                    <span className="visually-hidden">{texts.waiting}</span>
                  </span>
                )}
              </a>
              {view === 'offers' && views.length > 0 && (
                <NavigationViews isCurrent={current === 'offers'} views={views} />
              )}
            </Fragment>
          ))}
        </Fragment>
      ))}
      <div className="navigation-foot">
        {workplace !== '' && <p>{texts.workplace(workplace)}</p>}
        {exchange !== null && <p>{texts.exchange[exchange.reach]}</p>}
      </div>
    </nav>
  );
}
