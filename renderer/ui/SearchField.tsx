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

/** Searches as one types; Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <AriaSearchField className="search-field" aria-label={label} value={value} onChange={onChange}>
      <Icon name="search" />
      <Input className="field-input" placeholder={label} />
      <Button className="icon-button size-small">
        <Icon name="close" size="small" />
      </Button>
    </AriaSearchField>
  );
}
