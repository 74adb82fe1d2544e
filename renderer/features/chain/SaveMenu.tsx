import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import { chainTexts } from '../../texts/chain.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { ChainTable } from '../../document/chain/chainTable.ts';
import { useChainFiles } from './useChainFiles.ts';

interface SaveMenuProps {
  readonly table: ChainTable;
  readonly grouping: Grouping;
  readonly isNarrowed: boolean;
}

/** The chain as a file: a table, a drawing, a picture. */
export function SaveMenu({ table, grouping, isNarrowed }: SaveMenuProps) {
  const texts = useTexts(chainTexts);
  const save = useChainFiles(table, grouping, isNarrowed);
  return (
    <Menu
      label={texts.save}
      trigger={<Button icon="save">{texts.save}</Button>}
      groups={[
        (['csv', 'svg', 'png'] as const).map((kind) => ({
          id: kind,
          label: texts.saveAs[kind],
          onAction: () => void save(kind),
        })),
      ]}
    />
  );
}
