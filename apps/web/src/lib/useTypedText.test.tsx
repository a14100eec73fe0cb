import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';

import { useTypedText } from './useTypedText';

/** The hook over an address that is written a moment later, as a router does it. */
function useBox(written: string[]) {
  const [text, setText] = useState('');
  const [write] = useState(() => (next: string) => {
    written.push(next);
    setTimeout(() => setText(next), 50);
  });
  const [typed, setTyped] = useTypedText(text, write);
  return { typed, setTyped, text, leadTo: setText };
}

describe('a typed search text', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

  it('is written once, when the typing pauses', () => {
    const written: string[] = [];
    const { result } = renderHook(() => useBox(written));
    for (const text of ['l', 'lr', 'lrc']) {
      act(() => result.current.setTyped(text));
      expect(result.current.typed).toBe(text);
      wait(200);
    }
    expect(written).toEqual([]);
    wait(100);
    expect(written).toEqual(['lrc']);
  });

  it('loses no letter typed while the address is being written', () => {
    const written: string[] = [];
    const { result } = renderHook(() => useBox(written));
    act(() => result.current.setTyped('lr'));
    wait(250);
    expect(written).toEqual(['lr']);
    act(() => result.current.setTyped('lrc'));
    wait(60);
    expect(result.current.text).toBe('lr');
    expect(result.current.typed).toBe('lrc');
    wait(250);
    expect(written).toEqual(['lr', 'lrc']);
  });

  it('gives way to an address from elsewhere', () => {
    const { result } = renderHook(() => useBox([]));
    act(() => result.current.setTyped('lr'));
    act(() => result.current.leadTo('沈'));
    expect(result.current.typed).toBe('沈');
  });
});
