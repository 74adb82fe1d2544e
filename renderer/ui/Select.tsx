import {
  Button,
  FieldError,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import './field.css';
import './list.css';
import { FieldHint } from './FieldHint.tsx';
import { Icon } from './Icon.tsx';

export interface SelectItem {
  readonly id: string;
  readonly label: string;
}

/** Items under a heading of their own. */
export interface SelectGroup {
  readonly label: string;
  readonly items: readonly SelectItem[];
}

export interface SelectProps {
  /** Shown above; a list without one names itself by `aria-label`. */
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly items: readonly (SelectItem | SelectGroup)[];
  /** The id of the chosen item; null where nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly isDisabled?: boolean;
}

/** A list to choose one thing from; typing a letter goes to what begins with it. */
export function Select({ label, items, value, onChange, placeholder = '', hint, error, ...rest }: SelectProps) {
  const isInvalid = Boolean(error);
  return (
    <AriaSelect
      {...rest}
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      placeholder={placeholder}
      isInvalid={isInvalid}
    >
      {label !== undefined && <Label className="field-label">{label}</Label>}
      <Button className="field-input select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText || placeholder}</SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldHint>{hint}</FieldHint>
      <FieldError className="field-error">
        <Icon name="error" />
        <span>{error}</span>
      </FieldError>
      <Popover className="list-popover" offset={2}>
        <ListBox className="list-box">{items.map(renderEntry)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

function renderEntry(entry: SelectItem | SelectGroup) {
  if (!('items' in entry)) return renderItem(entry);
  return (
    <ListBoxSection key={entry.label} className="list-section">
      <Header className="list-header">{entry.label}</Header>
      {entry.items.map(renderItem)}
    </ListBoxSection>
  );
}

function renderItem({ id, label }: SelectItem) {
  return (
    <ListBoxItem key={id} id={id} textValue={label} className="list-item">
      <span className="list-item-text">{label}</span>
      <Icon name="check" />
    </ListBoxItem>
  );
}
