import { useEffect, useState } from 'react';

/** The value as it was `wait` ms after it last changed: what is typed into a search box, once the hand rests. */
export function useSettled<T>(value: T, wait = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
