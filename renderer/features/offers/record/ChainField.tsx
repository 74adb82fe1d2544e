import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { phases, transitions } from '../../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { CheckMark } from '../../../ui/fields/CheckMark.tsx';
import { chain } from '../../../../shared/catalogue/chain.ts';
import type { ChainNode } from '../../../../shared/catalogue/chain.ts';
import './ChainField.css';

interface ChainFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly phases: Offer['phases'];
  readonly transitions: Offer['transitions'];
  readonly onPhases: (value: Offer['phases']) => void;
  readonly onTransitions: (value: Offer['transitions']) => void;
  readonly notes: ReactNode;
}

/** The chosen ids with one put in or taken out, in the order of the vocabulary. */
const toggled = <Id extends string>(terms: readonly { readonly id: Id }[], chosen: readonly Id[], id: Id): Id[] =>
  terms.map((term) => term.id).filter((known) => (known === id ? !chosen.includes(id) : chosen.includes(known)));

/** Phases as links of a chain, with the transitions as nodes between them. */
export function ChainField(props: ChainFieldProps) {
  const language = useLanguage();
  const hintId = useId();
  const isChosen = ({ kind, term }: ChainNode) =>
    kind === 'phase' ? props.phases.includes(term.id) : props.transitions.includes(term.id);
  const toggle = ({ kind, term }: ChainNode) => {
    if (kind === 'phase') props.onPhases(toggled(phases, props.phases, term.id));
    else props.onTransitions(toggled(transitions, props.transitions, term.id));
  };
  return (
    <div role="group" aria-label={props.label} aria-describedby={hintId}>
      <span className="field-label">{props.label}</span>
      <div className="chain">
        {chain.map((node) => (
          <CheckboxField
            key={node.term.id}
            className={`chain-node ${node.kind}`}
            isSelected={isChosen(node)}
            onChange={() => toggle(node)}
          >
            <CheckboxButton className="check">
              <CheckMark />
              {node.term[language]}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <div id={hintId} className="field-hint">
        {props.hint}
        {props.notes}
      </div>
    </div>
  );
}
