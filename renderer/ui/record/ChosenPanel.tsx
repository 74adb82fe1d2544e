import { useId } from 'react';
import type { ReactNode } from 'react';
import { numberText } from '../../../shared/texts/language.ts';
import { chosenTexts } from '../../texts/chosen.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../IconButton.tsx';
import './ChosenPanel.css';

interface ChosenPanelProps {
  readonly title: string;
  /** What is among the chosen rows, so that nobody changes more than is meant; what is not there is left out. */
  readonly facts: readonly { readonly words: string; readonly count: number }[];
  /** The acts that stand out, as buttons. */
  readonly mainActs?: ReactNode;
  /** The other acts, as buttons. */
  readonly acts: ReactNode;
  /** Keys of the list besides those of every list, and what they do. */
  readonly keys?: readonly (readonly [keys: string, what: string])[];
  readonly onNone: () => void;
}

/** Stands in the place of a record while several rows are chosen: what they are, and what can be done to all of them. */
export function ChosenPanel({ title, facts, mainActs, acts, keys = [], onNone }: ChosenPanelProps) {
  const language = useLanguage();
  const texts = useTexts(chosenTexts);
  const present = facts.filter(({ count }) => count > 0);
  const [factsId, actsId, keysId] = [useId(), useId(), useId()];
  return (
    <section className="record" aria-label={title}>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1}>
          {title}
        </h2>
        <div className="record-tools">
          <IconButton icon="close" label={texts.none} onPress={onNone} />
        </div>
        {mainActs !== undefined && <div className="record-actions">{mainActs}</div>}
      </header>
      <div className="record-body chosen-panel">
        {present.length > 0 && (
          <section aria-labelledby={factsId}>
            <h3 id={factsId}>{texts.amongThem}</h3>
            <ul className="chosen-facts">
              {present.map(({ words, count }) => (
                <li key={words}>
                  <strong>{numberText(count, language)}</strong> {words}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby={actsId}>
          <h3 id={actsId}>{texts.acts}</h3>
          <div className="chosen-acts">{acts}</div>
        </section>
        <section aria-labelledby={keysId}>
          <h3 id={keysId}>{texts.keys}</h3>
          <dl className="chosen-keys">
            {[...texts.keysDo, ...keys].map(([pressed, what]) => (
              <div key={pressed}>
                <dt>
                  <kbd>{pressed}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </section>
  );
}
