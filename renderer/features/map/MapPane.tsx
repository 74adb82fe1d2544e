import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import './MapPane.css';

interface MapPaneProps {
  readonly title: string;
  readonly note?: string;
  /** Leads back to the list; the list itself has none. */
  readonly onBack?: () => void;
  /** Whether the focus goes to the title: for whoever came here from a button that is gone. */
  readonly takesFocus?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** What stands beside the map. */
export function MapPane({ title, note, onBack, takesFocus = false, foot, children }: MapPaneProps) {
  const texts = useTexts(mapTexts);
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) head.current?.focus();
  }, [takesFocus]);
  return (
    <section className="map-pane" aria-labelledby={heading}>
      <header className="map-pane-head">
        {onBack !== undefined && <IconButton icon="arrow-left" label={texts.back} onPress={onBack} />}
        <h2 id={heading} ref={head} tabIndex={-1}>
          {title}
        </h2>
        {note !== undefined && (
          <span className="muted small" role="status">
            {note}
          </span>
        )}
      </header>
      <div className="map-pane-body">{children}</div>
      {foot !== undefined && <footer className="map-pane-foot">{foot}</footer>}
    </section>
  );
}
