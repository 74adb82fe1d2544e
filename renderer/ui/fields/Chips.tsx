import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../Icon.tsx';
import './fields.css';

interface ChipsProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly onRemove: (ids: ReadonlySet<string | number>) => void;
}

/** What is chosen, each with a button (or the Delete key) to take it away. With nothing chosen only the label stands there. */
export function Chips({ label, items, onRemove }: ChipsProps) {
  const texts = useTexts(fieldsTexts);
  if (items.length === 0) {
    return (
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
    );
  }
  return (
    <TagGroup onRemove={onRemove}>
      <Label className="field-label">{label}</Label>
      <TagList className="chips" items={items}>
        {({ id, label: words }) => (
          <Tag id={id} textValue={words} className="chip">
            {words}
            <Button slot="remove" className="chip-remove" aria-label={texts.remove(words)}>
              <Icon name="close" size="small" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
