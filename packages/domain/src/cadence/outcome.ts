import type { Contactability, TaskOutcome } from '../catalogues/index';

/** What closes a follow-up: whether the client was reached, what came of it, and why where it failed. */
export interface TaskClosing {
  readonly contactability: Contactability | null;
  readonly outcome: TaskOutcome | null;
  readonly reason: string | null;
}

/** Fields without which a follow-up cannot be closed; `proven`: the project is won, a quote accepted or a contract signed. */
export function missingOf({ contactability, outcome, reason }: TaskClosing, proven: boolean): readonly { readonly field: keyof TaskClosing; readonly code: 'REQUIRED' | 'REASON_REQUIRED' | 'SUCCESS_NOT_PROVEN' }[] {
  return [
    ...(contactability === null ? [{ field: 'contactability', code: 'REQUIRED' } as const] : []),
    ...(outcome === null ? [{ field: 'outcome', code: 'REQUIRED' } as const] : []),
    ...(outcome === 'FAILED' && !reason ? [{ field: 'reason', code: 'REASON_REQUIRED' } as const] : []),
    ...(outcome === 'SUCCESS' && !proven ? [{ field: 'outcome', code: 'SUCCESS_NOT_PROVEN' } as const] : []),
  ];
}
