import { addMonths, dayOf } from '../../../shared/catalogue/calendar.ts';
import { fundingHorizon } from '../../../shared/catalogue/funding.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useCatalogue } from '../../document/hooks.ts';
import { chainTexts } from '../../texts/chain.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ChainTable } from '../../document/chain/chainTable.ts';
import { heatRanges } from '../../document/chain/heat.ts';
import './ChainLegend.css';

/** What the looks of the cells mean; on paper, of which day the numbers are too. */
export function ChainLegend({ table, isNarrowed }: { table: ChainTable; isNarrowed: boolean }) {
  const texts = useTexts(chainTexts);
  const language = useLanguage();
  const { name } = useCatalogue();
  const today = dayOf(new Date());
  return (
    <footer className="chain-legend" aria-label={texts.legend}>
      <strong>{texts.legendTitle}</strong>
      <span className="chain-legend-item">
        <span className="chain-key gap">0</span>
        {texts.gap}
      </span>
      <span className="chain-legend-item">
        <span className="chain-key">
          <Icon name="none" />
        </span>
        {texts.notIntended}
      </span>
      {heatRanges(table.largest).map(({ heat, range }) => (
        <span key={heat} className={`chain-key heat-${heat}`}>
          {range}
        </span>
      ))}
      <span className="chain-legend-item">
        <Icon name="hourglass" />
        {texts.legendEnding(dayText(addMonths(today, fundingHorizon), language))}
      </span>
      <span className="chain-legend-note">{texts.legendNote}</span>
      <span className="chain-as-of">{texts.asOf(name, dayText(today, language), isNarrowed)}</span>
    </footer>
  );
}
