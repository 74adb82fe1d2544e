import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { toastQueue } from './toasts.ts';
import './ToastRegion.css';

/** Where short messages appear; F6 goes there. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <AriaToastRegion queue={toastQueue} aria-label={label} className="toast-region">
      {({ toast }) => (
        <Toast toast={toast} className={toast.content.isBad ? 'toast bad' : 'toast'}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              size="small"
              onPress={() => {
                toast.content.action?.onPress();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" icon="close" label={closeLabel} kind="small" />
        </Toast>
      )}
    </AriaToastRegion>
  );
}
