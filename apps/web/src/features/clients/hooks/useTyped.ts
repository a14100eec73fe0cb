import { useEffect, useState } from 'react';

const pause = 300;

interface Typed {
  readonly text: string;
  /** What the address held when the typing began. */
  readonly from: string;
  /** What was put into the address since; null while a key may still follow. */
  readonly sent: string | null;
}

/** The search text: shown at once, put into the address a moment after the last key; follows the address when that changes elsewhere. */
export function useTyped(stored: string, save: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed && (stored === typed.from || stored === typed.sent) ? typed : null;
  useEffect(() => {
    if (!current || current.sent !== null) return undefined;
    const timer = setTimeout(() => {
      const wanted = current.text.trim();
      setTyped({ ...current, sent: wanted });
      if (wanted !== stored) save(wanted);
    }, pause);
    return () => clearTimeout(timer);
  });
  return [current?.text ?? stored, (text) => setTyped({ text, from: stored, sent: null })];
}
