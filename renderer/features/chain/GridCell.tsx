import type { KeyboardEvent, MouseEvent } from 'react';
import { chainTexts } from '../../texts/chain.ts';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { softHyphens } from '../../ui/format/softHyphens.ts';
import { Icon } from '../../ui/Icon.tsx';
import { cellName } from '../../ui/useCellFocus.ts';
import type { CellFocus } from '../../ui/useCellFocus.ts';
import type { ChainCell } from '../../document/chain/chainTable.ts';
import './GridCell.css';

interface GridCellProps {
  readonly cell: ChainCell | null;
  readonly row: number;
  readonly column: number;
  /** Class names: what it looks like beside what its kind says. */
  readonly look: string;
  readonly focus: CellFocus;
  readonly onShow: (cell: ChainCell) => void;
  readonly onMenu: (cell: ChainCell, element: HTMLElement) => void;
}

/** One cell of the chain; empty where no transition leads on. */
export function GridCell({ cell, row, column, look, focus, onShow, onMenu }: GridCellProps) {
  const place = {
    role: 'gridcell',
    'data-cell': cellName(row, column),
    tabIndex: focus.tabIndexOf(row, column),
    onFocus: (event: { currentTarget: HTMLElement }) =>
      event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  };
  if (cell === null) return <td {...place} className={`chain-cell ${look}`} />;
  const hasMenu = cell.kind !== 'empty' && cell.markId !== null;
  const act = (element: HTMLElement) => {
    if (cell.offers > 0) onShow(cell);
    else if (hasMenu) onMenu(cell, element);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(event.currentTarget);
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    if (hasMenu) onMenu(cell, event.currentTarget);
  };
  return (
    <td
      {...place}
      className={`chain-cell ${cell.kind} ${look}`}
      aria-haspopup={hasMenu && cell.offers === 0 ? 'menu' : undefined}
      title={cell.reason || undefined}
      onClick={(event) => act(event.currentTarget)}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <span className="chain-box">
        {look.startsWith('transition') && <span className="chain-transition-name">{softHyphens(cell.name)}</span>}
        <CellWords cell={cell} />
      </span>
    </td>
  );
}

/** The number of a cell, always, and what is to be said of it. */
function CellWords({ cell: { kind, offers, ending, reason } }: { cell: ChainCell }) {
  const texts = useTexts(chainTexts);
  const number = new Intl.NumberFormat(useLocale());
  if (kind === 'not-intended') {
    return (
      <>
        <Icon name="none" />
        <span className="visually-hidden">{texts.notIntendedBecause(reason)}</span>
      </>
    );
  }
  if (kind === 'gap') {
    return (
      <>
        <span className="chain-number">0</span>
        <span className="visually-hidden"> {texts.gap}</span>
      </>
    );
  }
  return (
    <>
      <span className="chain-number">{number.format(offers)}</span>
      {ending > 0 && (
        <>
          <span className="visually-hidden"> {texts.ending(ending)}</span>
          <span className="chain-ending" aria-hidden="true">
            <Icon name="hourglass" size="small" />
            {number.format(ending)}
          </span>
        </>
      )}
    </>
  );
}
