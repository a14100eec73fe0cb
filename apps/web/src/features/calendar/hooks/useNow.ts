import { wallOf } from '@yingzao/domain/calendar';
import { useEffect, useState } from 'react';

import { zone } from '../model/items';

/** The firm's clock, read once a minute: for the line of now. */
export function useNow(): string {
  const [now, setNow] = useState(() => wallOf(new Date(), zone));
  useEffect(() => {
    const timer = setInterval(() => setNow(wallOf(new Date(), zone)), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
