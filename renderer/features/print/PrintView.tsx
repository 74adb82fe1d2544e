import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useCatalogue, useSession } from '../../document/hooks.ts';
import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { paperTexts } from '../../texts/paper.ts';
import { printTexts } from '../../texts/print.ts';
import { reportTexts } from '../../texts/report.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useFilterChips } from '../../ui/filters/useFilterChips.ts';
import { useListState } from '../../ui/record/useListState.ts';
import { BrowserPdfDialog } from './BrowserPdfDialog.tsx';
import { EmptyPaper } from './EmptyPaper.tsx';
import { Preview } from './paper/Preview.tsx';
import { Sheets } from './paper/Sheets.tsx';
import { itemsOf } from './paperContent.ts';
import type { PaperKind } from './paperKinds.ts';
import { PrintFilters } from './PrintFilters.tsx';
import { PrintSide } from './PrintSide.tsx';
import { keptPrints, plainPrint } from './printState.ts';
import { useOutput } from './useOutput.ts';
import { usePaper } from './usePaper.ts';
import { usePrinting } from './usePrinting.ts';
import { usePrintKey } from './usePrintKey.ts';
import './PrintView.css';

interface PrintViewProps {
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
  /** Who works here. */
  readonly author: string;
}

/** So many items stand in the preview: a few dozen pages, laid out before one notices. */
const previewItems: Readonly<Record<PaperKind, number>> = { offers: 50, partners: 300, directory: 400, report: 0 };

/** The page of printing: what is printed for whom, and the paper as it will be. */
export function PrintView({ kind, onKind, author }: PrintViewProps) {
  const texts = useTexts(printTexts);
  const paperWords = useTexts(paperTexts);
  const report = useTexts(reportTexts);
  const language = useLanguage();
  const catalogue = useCatalogue();
  const [state, setState] = useListState(keptPrints, useSession(), plainPrint);
  const narrowedBy = useFilterChips(state.filters, useOfferGroups())
    .map(({ said }) => said)
    .join('; ');
  const words = {
    title: state.title ?? report.title,
    author: state.author ?? author,
    note: state.note,
  };
  const { wanted, paper } = usePaper(kind, state, words);
  const total = paper === null ? 0 : itemsOf(paper.content);
  const shown = Math.min(previewItems[kind], total);
  const { drawn, isFree, share, print, cancel } = usePrinting(shown, total);
  const [pages, setPages] = useState(1);
  const day = dayText(dayOf(new Date()), language);
  const title = kind === 'report' ? words.title : texts.kinds[kind];
  const output = useOutput(print, texts.fileName(title, catalogue.name, day));
  const isOffice = state.readership[kind] === 'office';
  const isEmpty = kind === 'partners' ? total === 0 : paper?.context.source.offers.length === 0;
  const canPrint = paper !== null && !isEmpty && isFree;
  const mark = isOffice ? paperWords.office : '';
  const lines = useMemo(
    () => ({
      title: [title, catalogue.name].filter((part) => part !== '').join(' – '),
      mark,
      asOf: paperWords.asOf(day),
      page: paperWords.pageOf,
    }),
    [title, catalogue.name, mark, day, paperWords],
  );

  usePrintKey(() => {
    if (canPrint) output.print();
  });

  return (
    <div className="print-view">
      <PageHead
        title={texts.title}
        {...(paper !== null && !isEmpty && shown === total && { note: texts.pages(pages) })}
        actions={
          <>
            <Button icon="save" isDisabled={!canPrint} onPress={output.savePdf}>
              {texts.savePdf}
            </Button>
            <Button kind="main" icon="print" isDisabled={!canPrint} onPress={output.print}>
              {texts.print}
            </Button>
          </>
        }
      />
      <PrintFilters kind={kind} state={state} onState={setState} wanted={wanted} />
      <div className="print-body">
        <PrintSide
          kind={kind}
          onKind={onKind}
          state={state}
          onState={setState}
          author={author}
          leftOut={isOffice || kind === 'partners' ? 0 : (paper?.leftOut ?? 0)}
          shown={shown}
          total={total}
          share={share}
          onCancel={cancel}
        />
        {paper === null ? (
          <div className="print-composing">
            <Progress label={texts.composing} share={null} />
          </div>
        ) : isEmpty ? (
          <EmptyPaper
            kind={kind}
            isOnlyForOffice={wanted > 0 && !isOffice}
            onOffice={() => setState({ readership: { ...state.readership, [kind]: 'office' } })}
          />
        ) : (
          <Preview label={texts.preview} lines={lines} isWhole={shown === total} onPages={setPages}>
            <Sheets
              content={paper.content}
              context={paper.context}
              catalogueName={catalogue.name}
              publisher={catalogue.publisher.name ?? ''}
              narrowedBy={narrowedBy}
              drawn={drawn}
              shown={shown}
            />
          </Preview>
        )}
      </div>
      {output.isInBrowser && <BrowserPdfDialog onPrint={output.print} onClose={output.forgetBrowser} />}
    </div>
  );
}
