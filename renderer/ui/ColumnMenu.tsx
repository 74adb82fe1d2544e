import { useLayoutEffect, useRef } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import type { ColumnLayout } from '../../shared/offerView.ts';
import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from './Button.tsx';
import { moveColumn, toggleColumn } from './columnLayout.ts';
import { CheckField } from './fields/CheckField.tsx';
import { IconButton } from './IconButton.tsx';
import './ColumnMenu.css';
import './list.css';

interface ColumnMenuProps {
  /** Every column the table can show: its id and heading. */
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly layout: ColumnLayout;
  /** Called with null for the way back to the columns the table begins with. */
  readonly onChange: (layout: ColumnLayout | null) => void;
}

/** Which columns a table shows and in which order. */
export function ColumnMenu({ columns, layout, onChange }: ColumnMenuProps) {
  const texts = useTexts(tableTexts);
  const pressed = useRef<HTMLElement>(null);
  // An item that changed places may have lost the focus on its way.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [layout]);
  const headerOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  const others = columns.filter(({ id }) => !layout.some((column) => column.id === id));
  const move = (id: string, at: number, target: Element) => {
    pressed.current = target instanceof HTMLElement ? target : null;
    onChange(moveColumn(layout, id, at));
  };
  return (
    <DialogTrigger>
      <IconButton icon="columns" label={texts.columns} kind="framed" />
      <Popover className="list-popover" aria-label={texts.columns} placement="bottom end" offset={4}>
        <div className="column-menu">
          <h3>{texts.shownColumns}</h3>
          <ul>
            {layout.map(({ id }, at) => (
              <li key={id}>
                <CheckField
                  label={headerOf(id)}
                  value
                  onCommit={() => {
                    // The last column stays: a table without any shows nothing that could be chosen.
                    if (layout.length > 1) onChange(toggleColumn(layout, id));
                  }}
                />
                <IconButton
                  icon="arrow-up"
                  kind="small"
                  label={texts.forward(headerOf(id))}
                  onPress={({ target }) => move(id, at - 1, target)}
                />
                <IconButton
                  icon="arrow-down"
                  kind="small"
                  label={texts.back(headerOf(id))}
                  onPress={({ target }) => move(id, at + 1, target)}
                />
              </li>
            ))}
          </ul>
          <h3>{texts.otherColumns}</h3>
          <ul className="column-menu-others">
            {others.map(({ id, header }) => (
              <li key={id}>
                <CheckField label={header} value={false} onCommit={() => onChange(toggleColumn(layout, id))} />
              </li>
            ))}
          </ul>
          <p className="muted">{texts.columnsHint}</p>
          <Button size="small" icon="undo" onPress={() => onChange(null)}>
            {texts.columnsAtFirst}
          </Button>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
