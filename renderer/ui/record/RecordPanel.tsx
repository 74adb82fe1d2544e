import { Button as AriaButton } from 'react-aria-components';
import { use, useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { historyTexts } from '../../texts/history.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../IconButton.tsx';
import { FieldToShow } from './fieldToShow.ts';
import { goToField, GoToField, goToSection } from './goToField.ts';
import { ProblemList } from './ProblemList.tsx';
import { worstOf } from './problemSigns.ts';
import { ProblemSign } from './ProblemSign.tsx';
import { RecordHistory } from './recordHistory.ts';
import { useWholeRecord } from './wholeRecord.ts';
import './RecordPanel.css';

/** A section as the anchors of a record show it; `fields` are the top-level names of the fields in it. */
export interface SectionAnchor {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
}

interface RecordPanelProps {
  readonly title: string;
  /** Said below the title: state, last check. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  /** Where it stands in the list: the way to its neighbours. */
  readonly steps?: ReactNode;
  /** Small buttons beside the title, before „Schließen“. */
  readonly tools?: ReactNode;
  readonly problems: readonly Problem[];
  readonly sections: readonly SectionAnchor[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A record beside its list: title, acts, problems, anchors, and below them the sections that scroll. */
export function RecordPanel(props: RecordPanelProps) {
  const { title, meta, actions, steps, tools, problems, sections, onClose, children } = props;
  const texts = useTexts(recordsTexts);
  const panel = useRef<HTMLElement>(null);
  const field = use(FieldToShow);
  const [isWhole, toggleWhole] = useWholeRecord();
  const historyTitle = useTexts(historyTexts).title;
  const told = use(RecordHistory);
  // What has no sections is no record yet, or no record at all.
  const isRecord = sections.length > 0;
  const history = isRecord ? told : null;
  const anchors = history === null ? sections : [...sections, { id: 'history', title: historyTitle, fields: [] }];
  const goTo = useCallback((key: string) => {
    if (panel.current !== null) goToField(panel.current, key);
  }, []);
  useEffect(() => {
    if (field !== null) goTo(field);
  }, [field, goTo]);
  return (
    <GoToField value={goTo}>
      <section ref={panel} className={isRecord && isWhole ? 'record whole' : 'record'} aria-label={title}>
        <header className="record-head">
          <h2 className="record-title" tabIndex={-1}>
            {title}
          </h2>
          <div className="record-tools">
            {tools}
            {isRecord && (
              <IconButton
                icon={isWhole ? 'columns' : 'fit'}
                label={isWhole ? texts.beside : texts.whole}
                onPress={toggleWhole}
              />
            )}
            <IconButton icon="close" label={texts.close} onPress={onClose} />
          </div>
          {(meta !== undefined || actions === undefined) && (
            <div className="record-meta">
              {meta}
              {actions === undefined && steps}
            </div>
          )}
          {actions !== undefined && (
            <div className="record-actions">
              {actions}
              {steps}
            </div>
          )}
        </header>
        <ProblemList problems={problems} onGo={goTo} />
        {anchors.length > 1 && (
          <nav className="record-anchors" aria-label={texts.sections}>
            {anchors.map(({ id, title: words, fields }) => {
              const worst = worstOf(problems.filter(({ field }) => fields.includes(field.split('/')[0] ?? field)));
              return (
                <AriaButton
                  key={id}
                  className="record-anchor"
                  onPress={() => panel.current && goToSection(panel.current, id)}
                >
                  {words}
                  {worst !== null && <ProblemSign severity={worst} />}
                </AriaButton>
              );
            })}
          </nav>
        )}
        <div className="record-body">
          {children}
          {history}
        </div>
      </section>
    </GoToField>
  );
}
