import { Popover } from 'react-aria-components';
import type { RefObject } from 'react';
import { chainTexts } from '../../texts/chain.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { MenuList } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/Menu.tsx';
import type { ChainCell } from '../../document/chain/chainTable.ts';

interface CellMenuProps {
  readonly cell: ChainCell;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onShow: (cell: ChainCell) => void;
  readonly onMark: (cell: ChainCell) => void;
  readonly onUnmark: (cell: ChainCell) => void;
  readonly onClose: () => void;
}

/** What can be done with a cell of the chain. */
export function CellMenu({ cell, anchor, onShow, onMark, onUnmark, onClose }: CellMenuProps) {
  const texts = useTexts(chainTexts);
  const entries: MenuEntry[] = [];
  if (cell.offers > 0) {
    entries.push({ id: 'show', label: texts.show(cell.offers), icon: 'offers', onAction: () => onShow(cell) });
  }
  if (cell.kind === 'gap') entries.push({ id: 'mark', label: texts.mark, icon: 'none', onAction: () => onMark(cell) });
  if (cell.kind === 'not-intended') {
    entries.push({ id: 'unmark', label: texts.unmark, icon: 'undo', onAction: () => onUnmark(cell) });
  }
  return (
    <Popover
      className="list-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={2}
    >
      <MenuList label={cell.name} groups={[entries]} onClose={onClose} />
    </Popover>
  );
}
