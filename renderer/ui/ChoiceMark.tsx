import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Icon } from './Icon.tsx';
import './ChoiceMark.css';

/** Whether a row is chosen, or in the head whether all or some are: a box to see, a word to hear. */
export function ChoiceMark({ share }: { readonly share: 'none' | 'some' | 'all' }) {
  const texts = useTexts(tableTexts);
  return (
    <>
      <span className={`choice-mark ${share}`}>
        {share !== 'none' && <Icon name={share === 'all' ? 'check' : 'minus'} size="small" />}
      </span>
      <span className="visually-hidden">{texts.chosen[share]}</span>
    </>
  );
}
