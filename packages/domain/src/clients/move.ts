import { isIsoDate } from '../measures/index';

/** Days of a person's move from one client to another, `YYYY-MM-DD`. */
export interface Move {
  readonly leftOn: string;
  readonly joinedOn: string;
}
export interface MoveProblem {
  readonly code: 'NOT_A_DATE' | 'DATE_IN_FUTURE' | 'LEFT_BEFORE_BEGUN' | 'JOINED_BEFORE_LEFT';
  readonly path: readonly [keyof Move];
}

/**
 * What is wrong with the days of a move: both have come, the person left no earlier than they had begun, and joined no earlier than they left.
 * @param began the day on which they had begun at the client they leave, where that is known
 */
export function moveProblems(move: Move, began: string | null, today: string): MoveProblem[] {
  const problems: MoveProblem[] = [];
  for (const field of ['leftOn', 'joinedOn'] as const)
    if (!isIsoDate(move[field])) problems.push({ code: 'NOT_A_DATE', path: [field] });
    else if (move[field] > today) problems.push({ code: 'DATE_IN_FUTURE', path: [field] });
  if (problems.length > 0) return problems;
  if (began !== null && move.leftOn < began) problems.push({ code: 'LEFT_BEFORE_BEGUN', path: ['leftOn'] });
  if (move.joinedOn < move.leftOn) problems.push({ code: 'JOINED_BEFORE_LEFT', path: ['joinedOn'] });
  return problems;
}
