import { Button as AriaButton } from 'react-aria-components';
import type { ReactNode } from 'react';
import { IconButton } from '../IconButton.tsx';
import './LinkedRecord.css';

interface LinkedRecordProps {
  readonly name: string;
  /** Tells it apart, such as an address. */
  readonly detail?: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
  readonly children?: ReactNode;
}

/** Another record that this one speaks of: its name leads there. Stands in a list. */
export function LinkedRecord(props: LinkedRecordProps) {
  const { name, detail, openLabel, onOpen, removeLabel, onRemove, children } = props;
  return (
    <li className="linked-record">
      <span className="linked-record-words">
        <AriaButton className="linked-record-open" aria-label={openLabel} onPress={onOpen}>
          {name}
        </AriaButton>
        {detail !== undefined && detail !== '' && <span className="muted small">{detail}</span>}
      </span>
      {children}
      {removeLabel !== undefined && onRemove !== undefined && (
        <IconButton icon="close" kind="small" label={removeLabel} onPress={onRemove} />
      )}
    </li>
  );
}
