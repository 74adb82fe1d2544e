import { Label, ProgressBar } from 'react-aria-components';
import './Progress.css';

interface ProgressProps {
  /** What is being done, as a sentence that ends in ` …`. */
  readonly label: string;
  /** Between 0 and 1; null while nobody knows. */
  readonly share: number | null;
}

/** How far long work is. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      isIndeterminate={share === null}
      value={share ?? 0}
      minValue={0}
      maxValue={1}
      formatOptions={{ style: 'percent', maximumFractionDigits: 0 }}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className="progress-words">
            <Label>{label}</Label>
            {!isIndeterminate && <span className="muted">{valueText}</span>}
          </div>
          <div className="progress-track">
            <div
              className={isIndeterminate ? 'progress-fill unknown' : 'progress-fill'}
              style={isIndeterminate ? undefined : { width: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
