import { useState, useTransition } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import './field.css';
import './SearchField.css';
import { Icon } from './Icon.tsx';

interface SearchFieldProps {
  /** What is searched: its name for screen readers and what stands in the empty field. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches as one types; Escape empties it. The field shows a letter at once, what is found by it may follow a moment later. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [isFinding, startFinding] = useTransition();
  // Not an optimistic value: that one loses letters typed while the list is drawn for those before.
  const [typed, setTyped] = useState(value);
  const type = (text: string) => {
    setTyped(text);
    startFinding(() => onChange(text));
  };
  return (
    <AriaSearchField className="search-field" aria-label={label} value={isFinding ? typed : value} onChange={type}>
      <Icon name="search" />
      <Input className="field-input" placeholder={label} />
      <Button className="icon-button size-small">
        <Icon name="close" size="small" />
      </Button>
    </AriaSearchField>
  );
}
