import { Fragment, useMemo } from 'react';
import { wordDifference } from '../../../shared/document/wordDifference.ts';
import { versionsTexts } from '../../texts/versions.ts';
import { useTexts } from '../../texts/useTexts.ts';
import './MarkedText.css';

interface MarkedTextProps {
  readonly before: string;
  readonly after: string;
  /** Leaves one side out, where the other stands beside it. */
  readonly without?: 'gone' | 'new';
  /** The language of the text (BCP 47). */
  readonly language?: string | undefined;
}

/** A text with the words that came and went: by shape and by spoken words, never by colour alone. */
export function MarkedText({ before, after, without, language }: MarkedTextProps) {
  const texts = useTexts(versionsTexts);
  const pieces = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <p className="marked-text" lang={language} dir={language === undefined ? undefined : 'auto'}>
      {pieces
        .filter(({ kind }) => kind !== without)
        .map(({ kind, text }, position, shown) => {
          if (kind === 'same') return text;
          const Mark = kind === 'new' ? 'ins' : 'del';
          const words = text.trimStart();
          return (
            <Fragment key={position}>
              {/* Where a text begins anew, nothing else parts what is gone from what came. */}
              {text.slice(0, text.length - words.length) || (shown[position - 1]?.kind === 'gone' ? ' ' : '')}
              <Mark>
                <span className="visually-hidden">{kind === 'new' ? texts.newBegins : texts.goneBegins}</span>
                {words}
                <span className="visually-hidden">{kind === 'new' ? texts.newEnds : texts.goneEnds}</span>
              </Mark>
            </Fragment>
          );
        })}
    </p>
  );
}

/** What the marks mean. */
export function MarkLegend() {
  const { legendNew, legendGone } = useTexts(versionsTexts);
  return (
    <p className="mark-legend">
      <span>
        <ins>{legendNew[0]}</ins> {legendNew[1]}
      </span>
      <span>
        <del>{legendGone[0]}</del> {legendGone[1]}
      </span>
    </p>
  );
}
