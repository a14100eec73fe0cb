import { Button, ConfigProvider } from 'antd';
import { useEffect, useId, useRef, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';

export interface DialogProps {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** px; never wider than the window. */
  width?: number;
  className?: string;
}

/** A calendar does not say at its field that it is open. */
const openCalendar = '.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)';

/**
 * A modal sheet on the browser's own dialog: focus stays inside, Esc closes, focus returns to where it came from.
 * It opens on the element marked `data-autofocus`, else on the first field.
 */
export function Dialog({ open, title, onClose, children, footer, width = 520, className }: DialogProps) {
  const t = useMessages(messages);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return undefined;
    const back = document.activeElement;
    dialog.showModal();
    // Left alone the browser would choose the close button.
    const first =
      dialog.querySelector<HTMLElement>('[data-autofocus]') ??
      dialog.querySelector<HTMLElement>('.yz-dialog-content :is(input, select, textarea):not(:disabled)') ??
      dialog.querySelector<HTMLElement>('.yz-dialog-content');
    first?.focus();
    return () => {
      dialog.close();
      if (back instanceof HTMLElement) back.focus();
    };
  }, [open]);

  if (!open) return null;
  return (
    <dialog
      ref={ref}
      className={className ? `yz-dialog ${className}` : 'yz-dialog'}
      style={{ width }}
      aria-labelledby={titleId}
      // Escape belongs to an open list or calendar inside first, which would not let the key come up here.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && event.target instanceof Element && (event.target.getAttribute('aria-expanded') === 'true' || event.currentTarget.querySelector(openCalendar))) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {/* Menus of controls inside must open inside: the rest of the page is inert while a dialog is shown. */}
      <ConfigProvider getPopupContainer={() => ref.current ?? document.body}>
        <div className="yz-dialog-body">
          <header className="yz-dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="yz-icon-button" aria-label={t('close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className="yz-dialog-content" tabIndex={-1}>{children}</div>
          {footer ? <footer className="yz-dialog-foot">{footer}</footer> : null}
        </div>
      </ConfigProvider>
    </dialog>
  );
}

/** The way out of a form in a dialog, left of what it does. What was typed stays as a draft. */
export function CancelButton({ onClick }: { onClick: () => void }) {
  const t = useMessages(messages);
  return <Button onClick={onClick}>{t('cancel')}</Button>;
}

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  text?: ReactNode;
  confirmText?: ReactNode;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before something that cannot be undone; everything else offers undo in a toast instead. */
export function ConfirmDialog({ open, title, text, confirmText, danger, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useMessages(messages);
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      width={420}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" danger={danger ?? false} loading={busy ?? false} onClick={onConfirm}>
            {confirmText ?? t('confirm')}
          </Button>
        </>
      }
    >
      {text}
    </Dialog>
  );
}
