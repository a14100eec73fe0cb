import { today } from '@yingzao/domain/measures';
import { useState } from 'react';

/** The firm's calendar day when the component appeared. */
export function useToday(): string {
  const [day] = useState(() => today(new Date()));
  return day;
}
