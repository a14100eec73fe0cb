import { useEffect, useRef, useState } from 'react';

const pause = 250;

/**
 * A search text that follows the keys at once and is written to the address when the typing pauses, so that neither
 * an input method nor a slow page ever loses a letter. A text that came from elsewhere (Back, a link) is shown.
 */
export function useTypedText(text: string, write: (text: string) => void): [string, (typed: string) => void] {
  const [box, setBox] = useState({ typed: text, sent: text, seen: text });
  if (text !== box.seen) setBox({ seen: text, sent: text, typed: text === box.sent ? box.typed : text });
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });

  const { typed, sent } = box;
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted === sent) return undefined;
    const timer = setTimeout(() => {
      setBox((now) => ({ ...now, sent: wanted }));
      latest.current(wanted);
    }, pause);
    return () => clearTimeout(timer);
  }, [wanted, sent]);

  return [typed, (next) => setBox((now) => ({ ...now, typed: next }))];
}
