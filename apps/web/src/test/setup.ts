import { TextDecoder, TextEncoder } from 'node:util';

import '@testing-library/jest-dom';

import { cleanup } from '@testing-library/react';

import { setLocale } from '../lib/locale';

// The library's controls take their time in jsdom, more so on a busy machine.
jest.setTimeout(30_000);

// jsdom has no layout and no dialogs: what the components ask of a browser is filled in as far as tests need it.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

/** Two ports of one page; Node's own would keep the test process alive. */
class TimerChannel {
  port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => {} };
  port2 = { postMessage: (): void => void setTimeout(() => this.port1.onmessage?.(), 0), close: (): void => {} };
}

Object.assign(globalThis, {
  MessageChannel: globalThis.MessageChannel ?? TimerChannel,
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
  TextEncoder: globalThis.TextEncoder ?? TextEncoder,
  ResizeObserver: globalThis.ResizeObserver ?? StillObserver,
  IntersectionObserver: globalThis.IntersectionObserver ?? StillObserver,
});

if (typeof window !== 'undefined') {
  window.matchMedia ??= (query: string): MediaQueryList => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  });
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView ??= () => {};

  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
  setLocale('zh');
});
