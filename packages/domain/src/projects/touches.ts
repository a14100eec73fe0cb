import { today } from '../measures/index';

/** Whether a touch may still be corrected or withdrawn by its author: on the firm's day on which it was recorded. */
export const isTouchOpen = (recordedAt: Date, now: Date): boolean => today(recordedAt) === today(now);
