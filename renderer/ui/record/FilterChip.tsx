import { IconButton } from '../IconButton.tsx';
import './FilterChip.css';

interface FilterChipProps {
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: string;
}

/** A filter that is on. */
export const FilterChip = ({ removeLabel, onRemove, children }: FilterChipProps) => (
  <span className="filter-chip">
    <span className="filter-chip-words">{children}</span>
    <IconButton icon="close" kind="small" label={removeLabel} onPress={onRemove} />
  </span>
);
