import { addMonths, dayOf } from '../../../shared/catalogue/calendar.ts';
import { fundingHorizon } from '../../../shared/catalogue/funding.ts';
import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import type { MadeFileKind } from '../../../shared/rpc/fileCalls.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useCatalogue, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { chainTexts } from '../../texts/chain.ts';
import { filtersTexts } from '../../texts/filters.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import { chainCsv } from './chainCsv.ts';
import type { ChainWords } from './chainCsv.ts';
import { chainSvg } from './chainSvg.ts';
import type { ChainTable } from '../../document/chain/chainTable.ts';
import { pngOf } from './pngOf.ts';

/** Writes the chain as it is shown to a file that a person names; says where it is, or what went wrong. */
export function useChainFiles(
  table: ChainTable,
  grouping: Grouping,
  isNarrowed: boolean,
): (kind: MadeFileKind) => Promise<void> {
  const host = useHost();
  const { catalogueId } = useSession();
  const { name } = useCatalogue();
  const language = useLanguage();
  const texts = useTexts(chainTexts);
  const { grouping: groupingNames } = useTexts(filtersTexts);
  const complain = useComplain();

  const words = (): ChainWords => {
    const today = dayOf(new Date());
    return {
      ...texts,
      heading: groupingNames[grouping],
      asOf: texts.asOf(name, dayText(today, language), isNarrowed),
      ending: texts.endingUntil(dayText(addMonths(today, fundingHorizon), language)),
    };
  };
  const make: Readonly<Record<MadeFileKind, () => Uint8Array | Promise<Uint8Array>>> = {
    csv: () => chainCsv(table, words()),
    svg: () => new TextEncoder().encode(chainSvg(table, words())),
    png: () => pngOf(chainSvg(table, words())),
  };
  return async (kind) => {
    try {
      const path = await host.call('file.save', {
        catalogueId,
        suggestedName: texts.fileName(texts.groupings[grouping], name),
        extension: kind,
        bytes: await make[kind](),
      });
      if (path !== null) say({ text: texts.saved(path) });
    } catch (error) {
      complain(error);
    }
  };
}
