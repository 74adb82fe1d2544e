import { useState } from 'react';
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { HandbookPageId } from '../../features/handbook/pageIds.ts';
import { appTexts } from '../../texts/app.ts';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { readQuery } from '../../ui/format/fold.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { navigation } from '../navigation.ts';
import type { CatalogueView } from '../route.ts';
import { bestFits } from './bestFits.ts';
import { useHandbookFinds } from './useHandbookFinds.ts';
import { useRecordFinds } from './useRecordFinds.ts';
import '../../ui/Dialog.css';
import '../../ui/SearchField.css';
import '../../ui/field.css';
import '../../ui/list.css';
import './Finder.css';

/** Something one can do from anywhere. */
export interface Act {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  readonly onAction: () => void;
}

interface FinderProps {
  readonly acts: readonly Act[];
  readonly onShowView: (view: CatalogueView) => void;
  readonly onShowPage: (page: HandbookPageId) => void;
  readonly onShowRecord: (kind: ListKind, id: string) => void;
  readonly onClose: () => void;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly (Act & { readonly note?: string })[];
}

const icons: Readonly<Record<ListKind, IconName>> = { offers: 'offers', partners: 'partners', places: 'place' };

/** Finds every page, every act and every record by a few letters; Enter goes to the first. */
export function Finder({ acts, onShowView, onShowPage, onShowRecord, onClose }: FinderProps) {
  const texts = useTexts(finderTexts);
  const app = useTexts(appTexts);
  const [typed, setTyped] = useState('');
  const records = useRecordFinds(typed);
  const handbook = useHandbookFinds(typed);
  const fitting = (entries: readonly Act[]) => {
    const query = readQuery(typed);
    return query.length === 0 ? entries : bestFits(entries, query, entries.length, false);
  };
  const pages = navigation.flat().map(({ view, icon }) => ({
    id: view,
    name: app[view],
    icon,
    onAction: () => onShowView(view),
  }));
  const groups: readonly Group[] = [
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
  return (
    <ModalOverlay
      className="dialog-shade finder-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <Modal className="dialog-frame large">
        <AriaDialog className="dialog finder" aria-label={texts.find}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="search-field" aria-label={texts.field} autoFocus>
              <Icon name="search" />
              {/* A search whose results are walked through with the arrow keys while the focus stays here. */}
              <Input
                className="field-input"
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={texts.field}
              />
            </SearchField>
            <ListBox
              className="list-box finder-list"
              aria-label={texts.results}
              renderEmptyState={() => <p className="finder-nothing">{texts.nothing}</p>}
            >
              {groups.flatMap(({ id, title, entries }) =>
                entries.length === 0
                  ? []
                  : [
                      <ListBoxSection key={id} id={id}>
                        <Header className="list-header">{title}</Header>
                        {entries.map(({ id: entry, name, icon, note, onAction }) => (
                          <ListBoxItem
                            key={entry}
                            id={`${id}/${entry}`}
                            className="list-item"
                            textValue={name}
                            onAction={() => {
                              onClose();
                              onAction();
                            }}
                          >
                            <Icon name={icon} />
                            <span className="list-item-text">{name}</span>
                            {note !== undefined && <span className="muted">{note}</span>}
                          </ListBoxItem>
                        ))}
                      </ListBoxSection>,
                    ],
              )}
            </ListBox>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
