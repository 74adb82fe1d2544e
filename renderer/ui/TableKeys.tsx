import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import './TableKeys.css';

/** The keys that a table is worked with, below it. */
export function TableKeys() {
  const { keys } = useTexts(tableTexts);
  return (
    <p className="table-keys">
      {keys.map(([key, act]) => (
        <span key={key}>
          <kbd>{key}</kbd> {act}
        </span>
      ))}
    </p>
  );
}
