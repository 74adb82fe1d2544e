import { chainTexts } from '../../texts/chain.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { softHyphens } from '../../ui/format/softHyphens.ts';
import type { ChainPhase } from '../../document/chain/chainTable.ts';
import './PhaseHeads.css';

/** The heads of the phases, linked like a chain: a node where a transition joins two of them. */
export function PhaseHeads({ phases, heading }: { phases: readonly ChainPhase[]; heading: string }) {
  const texts = useTexts(chainTexts);
  return (
    <tr className="chain-phases">
      <th scope="col">{heading}</th>
      {phases.map(({ id, name, ages, transition }, position) => (
        <th key={id} scope="col" data-link={position < phases.length - 2 ? (transition?.kind ?? 'plain') : undefined}>
          <span className="chain-phase">
            {softHyphens(name)}
            {ages !== '' && <span className="chain-ages"> {ages}</span>}
          </span>
        </th>
      ))}
      <th scope="col" className="chain-sum-head">
        {texts.sum}
      </th>
    </tr>
  );
}
