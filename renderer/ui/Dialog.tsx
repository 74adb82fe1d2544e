import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { FormEvent, ReactNode } from 'react';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  /** Called for Escape and for whatever else leaves the question unanswered. */
  readonly onClose: () => void;
  /** Called by Enter in a field and by a button of type `submit`. */
  readonly onSubmit?: () => void;
  /** The buttons at the foot, the main one last. */
  readonly actions: ReactNode;
  readonly size?: 'small' | 'large' | 'wide';
  readonly children: ReactNode;
}

/** A question over the page: open for as long as it is rendered. Focus stays inside and returns to where it was. */
export function Dialog({ title, onClose, onSubmit, actions, size = 'small', children }: DialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <ModalOverlay className="dialog-shade" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className={`dialog-frame size-${size}`}>
        <AriaDialog className="dialog">
          <form className="dialog-form" noValidate onSubmit={submit}>
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <div className="dialog-body">{children}</div>
            <div className="dialog-actions">{actions}</div>
          </form>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
