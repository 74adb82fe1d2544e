import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { importTexts } from '../../texts/import.ts';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { rowKinds } from './rowKinds.ts';
import type { RowKind } from './rowKinds.ts';

interface KindFilterProps {
  readonly counts: ReadonlyMap<RowKind, number>;
  readonly chosen: RowKind;
  readonly onChoose: (kind: RowKind) => void;
}

/** The kinds of rows there are, with how many of each; one is shown. */
export function KindFilter({ counts, chosen, onChoose }: KindFilterProps) {
  const texts = useTexts(importTexts);
  const number = new Intl.NumberFormat(useLocale());
  const shown = rowKinds.filter((kind) => kind === 'all' || kind === chosen || (counts.get(kind) ?? 0) > 0);
  return (
    <ToggleButtonGroup
      className="import-kinds"
      aria-label={texts.filterLabel}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const kind = rowKinds.find((known) => keys.has(known));
        if (kind !== undefined) onChoose(kind);
      }}
    >
      {shown.map((kind) => (
        <ToggleButton key={kind} id={kind} className="import-kind">
          {kind === 'all'
            ? `${texts.kinds.all} ${number.format(counts.get(kind) ?? 0)}`
            : `${number.format(counts.get(kind) ?? 0)} ${texts.kinds[kind]}`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
