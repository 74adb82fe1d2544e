import { useEffect, useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { paperTexts } from '../../../texts/paper.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { usePages } from './usePages.ts';
import { useRunningLines } from './useRunningLines.ts';
import type { RunningLines } from './useRunningLines.ts';
import './paper.css';
import './sheets.css';

interface PreviewProps {
  readonly label: string;
  readonly lines: RunningLines;
  /** Whether everything that is printed stands in the preview. */
  readonly isWhole: boolean;
  readonly onPages: (count: number) => void;
  readonly children: ReactNode;
}

/**
 * The paper as it will come out of the printer: pages of A4 with what stands in their margins. They are the columns of one
 * text, so that pages end where those of the printer do; on paper the columns are gone and the printer's pages are there.
 */
export function Preview({ label, lines, isWhole, onPages, children }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  const { scale, count, width, height, tops } = usePages(frame, paper);
  const { page } = paperTexts[useLanguage()];
  useRunningLines(lines);
  useEffect(() => onPages(count), [count, onPages]);
  return (
    <div ref={frame} className="preview" role="region" aria-label={label} tabIndex={0}>
      <div className="preview-pages" style={{ width, height }}>
        <div className="preview-scaled" data-kern-theme="light" style={{ '--scale': scale } as CSSProperties}>
          {tops.map((top, at) => (
            <div key={top} className="preview-page" style={{ top }} aria-hidden="true">
              <span>{lines.title}</span>
              <span>{lines.mark}</span>
              <span>{lines.asOf}</span>
              <span>{page(at + 1, isWhole ? count : null)}</span>
            </div>
          ))}
          <article ref={paper} className="paper">
            {children}
          </article>
        </div>
      </div>
    </div>
  );
}
