import { useEffect, useRef } from 'react';
import type { OfferView } from '../../../../shared/offerView.ts';
import type { Settings, SettingsPatch } from '../../../../shared/settings.ts';
import { useSession } from '../../../document/hooks.ts';
import { useComplain } from '../../../ui/useComplain.ts';

/** The saved views of the open catalogue, as this workplace keeps them, and the ways to change them. */
export interface OfferViews {
  readonly views: readonly OfferView[];
  /** Adds a view, or puts one in the place of that with its id. */
  readonly save: (view: OfferView) => void;
  /** @returns the way to bring it back */
  readonly remove: (view: OfferView) => () => void;
}

const none: readonly OfferView[] = [];

export function useOfferViews(settings: Settings, onWrite: (patch: SettingsPatch) => Promise<void>): OfferViews {
  const { catalogueId } = useSession();
  const complain = useComplain();
  const views = settings.offerViews[catalogueId] ?? none;
  // Bringing one back comes later: what was saved meanwhile stays.
  const latest = useRef(views);
  useEffect(() => {
    latest.current = views;
  }, [views]);
  const write = (next: readonly OfferView[]) =>
    void onWrite({ offerViews: { [catalogueId]: [...next] } }).catch(complain);
  return {
    views,
    save: (view) => {
      const at = views.findIndex(({ id }) => id === view.id);
      write(at < 0 ? [...views, view] : views.with(at, view));
    },
    remove: (view) => {
      const at = views.indexOf(view);
      write(views.filter((one) => one !== view));
      return () => write(latest.current.toSpliced(at, 0, view));
    },
  };
}
