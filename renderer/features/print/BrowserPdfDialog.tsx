import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface BrowserPdfDialogProps {
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** How a PDF is made where the program runs in a browser: its print window writes tagged ones. */
export function BrowserPdfDialog({ onPrint, onClose }: BrowserPdfDialogProps) {
  const texts = useTexts(printTexts);
  const print = () => {
    onClose();
    onPrint();
  };
  return (
    <Dialog
      title={texts.inBrowser}
      onClose={onClose}
      onSubmit={print}
      actions={
        <>
          <Button onPress={onClose}>{texts.close}</Button>
          <Button kind="main" icon="print" type="submit">
            {texts.print}
          </Button>
        </>
      }
    >
      <p>{texts.inBrowserSteps}</p>
    </Dialog>
  );
}
