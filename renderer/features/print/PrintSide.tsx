import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { PrintOptions } from './PrintOptions.tsx';
import type { PrintOptionsProps } from './PrintOptions.tsx';

interface PrintSideProps extends PrintOptionsProps {
  /** How many of the offers asked for are not for these readers. */
  readonly leftOut: number;
  /** How many items the preview shows, of how many. */
  readonly shown: number;
  readonly total: number;
  /** How far the rest is drawn for printing, between 0 and 1; null while nothing is printed. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** Beside the paper: what is printed for whom, what is not on it, and how far printing is. */
export function PrintSide({ leftOut, shown, total, share, onCancel, ...options }: PrintSideProps) {
  const texts = useTexts(printTexts);
  return (
    <div className="print-side">
      <PrintOptions {...options} />
      {leftOut > 0 && <p className="muted small">{texts.leftOut(leftOut)}</p>}
      {shown < total && <Notice kind="info">{texts.previewOf(shown, total)}</Notice>}
      {share !== null && shown < total && (
        <div className="print-progress">
          <Progress label={texts.preparing} share={share} />
          <Button onPress={onCancel}>{texts.cancel}</Button>
        </div>
      )}
    </div>
  );
}
