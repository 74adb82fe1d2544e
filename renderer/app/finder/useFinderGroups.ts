import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { HandbookPageId } from '../../features/handbook/pageIds.ts';
import { appTexts } from '../../texts/app.ts';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { readQuery } from '../../ui/format/fold.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { navigation } from '../navigation.ts';
import type { CatalogueView } from '../route.ts';
import { bestFits } from './bestFits.ts';
import { useHandbookFinds } from './useHandbookFinds.ts';
import { useRecordFinds } from './useRecordFinds.ts';

/** Something one can do from anywhere. */
export interface Act {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Said beside its name. */
  readonly note?: string;
  readonly onAction: () => void;
}

/** Where the finder leads to. */
export interface FinderGoals {
  readonly acts: readonly Act[];
  readonly onShowView: (view: CatalogueView) => void;
  readonly onShowPage: (page: HandbookPageId) => void;
  readonly onShowRecord: (kind: ListKind, id: string) => void;
}

export interface FinderGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Act[];
}

const icons: Readonly<Record<ListKind, IconName>> = { offers: 'offers', partners: 'partners', places: 'place' };

/** What fits what is looked for, in groups; all pages and acts where that is nothing. */
export function useFinderGroups(
  wanted: string,
  { acts, onShowView, onShowPage, onShowRecord }: FinderGoals,
): readonly FinderGroup[] {
  const texts = useTexts(finderTexts);
  const app = useTexts(appTexts);
  const records = useRecordFinds(wanted);
  const handbook = useHandbookFinds(wanted);
  const fitting = (entries: readonly Act[]) => {
    const query = readQuery(wanted);
    return query.length === 0 ? entries : bestFits(entries, query, entries.length, false);
  };
  const pages = navigation.flat().map(({ view, icon }) => ({
    id: view,
    name: app[view],
    icon,
    onAction: () => onShowView(view),
  }));
  const groups: readonly FinderGroup[] = [
    { id: 'pages', title: texts.pages, entries: fitting(pages) },
    { id: 'acts', title: texts.acts, entries: fitting(acts) },
    ...records.map(([kind, finds]) => ({
      id: kind,
      title: app[kind],
      entries: finds.map(({ id, name, isArchived }) => ({
        id,
        name,
        icon: icons[kind],
        onAction: () => onShowRecord(kind, id),
        ...(isArchived && { note: texts.archived }),
      })),
    })),
    {
      id: 'handbook',
      title: texts.handbook,
      entries: handbook.map(({ id, title }) => ({
        id,
        name: title,
        icon: 'help' as const,
        onAction: () => onShowPage(id),
      })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
