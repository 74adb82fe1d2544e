import { startTransition, useOptimistic } from 'react';
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
  const [typed, setTyped] = useOptimistic(value);
  const type = (text: string) =>
    startTransition(() => {
      setTyped(text);
      onChange(text);
    });
  return (
    <AriaSearchField className="search-field" aria-label={label} value={typed} onChange={type}>
      <Icon name="search" />
      <Input className="field-input" placeholder={label} />
      <Button className="icon-button size-small">
        <Icon name="close" size="small" />
      </Button>
    </AriaSearchField>
  );
}
