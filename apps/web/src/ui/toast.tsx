import { useSyncExternalStore } from 'react';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';

type ToastTone = 'success' | 'info' | 'error';

interface Toast {
  readonly id: number;
  readonly tone: ToastTone;
  readonly text: string;
  readonly undo?: () => void;
  readonly action?: ToastAction;
}

/** One thing to do about what is said, e.g. to open it. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ToastOptions {
  /** Takes the change back; shown as a button for as long as the toast stays. */
  undo?: () => void;
  action?: ToastAction;
  /** ms; 5 s by default, 10 s with undo, errors stay until closed. */
  duration?: number;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function set(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  set(toasts.filter((item) => item.id !== id));
}

function show(tone: ToastTone, text: string, { undo, action, duration }: ToastOptions = {}): () => void {
  const id = nextId++;
  // Three at most: the oldest gives way.
  toasts.slice(0, -2).forEach((item) => dismiss(item.id));
  set([...toasts, { id, tone, text, ...(undo ? { undo } : {}), ...(action ? { action } : {}) }]);
  const stay = duration ?? (tone === 'error' ? 0 : undo ? 10_000 : 5_000);
  if (stay > 0) timers.set(id, setTimeout(() => dismiss(id), stay));
  return () => dismiss(id);
}

/** Short notes at the foot of the page; callable from anywhere, each returns a function that closes it. */
export const toast = {
  success: (text: string, options?: ToastOptions) => show('success', text, options),
  info: (text: string, options?: ToastOptions) => show('info', text, options),
  error: (text: string, options?: ToastOptions) => show('error', text, options),
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const icons = { success: 'check', info: 'info', error: 'warning' } as const;

/** Where toasts appear; stands once in the frame. */
export function ToastHost() {
  const t = useMessages(messages);
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="yz-toasts" role="status" aria-live="polite">
      {shown.map((item) => (
        <div key={item.id} className={`yz-toast yz-toast-${item.tone}`} role={item.tone === 'error' ? 'alert' : undefined}>
          <Icon name={icons[item.tone]} />
          <span className="yz-toast-text">{item.text}</span>
          {item.undo ? (
            <button
              type="button"
              className="yz-link-button"
              onClick={() => {
                item.undo?.();
                dismiss(item.id);
              }}
            >
              {t('undo')}
            </button>
          ) : null}
          {item.action ? (
            <button
              type="button"
              className="yz-link-button"
              onClick={() => {
                item.action?.run();
                dismiss(item.id);
              }}
            >
              {item.action.label}
            </button>
          ) : null}
          <button type="button" className="yz-icon-button" aria-label={t('close')} onClick={() => dismiss(item.id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
