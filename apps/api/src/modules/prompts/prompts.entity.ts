import type { PromptFacts, PromptNature, WorkPromptKind } from '@yingzao/domain/prompts';

export interface WorkPromptRow {
  readonly id: string;
  readonly kind: WorkPromptKind;
  readonly nature: PromptNature;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly facts: PromptFacts;
  readonly dueOn: string | null;
  readonly number: number;
  readonly arrivedNumber: number;
  readonly arrivedAt: Date;
  readonly heldUntil: Date | null;
  readonly snoozedUntil: Date | null;
  readonly readAt: Date | null;
  readonly doneAt: Date | null;
}

export interface SummaryRow {
  readonly number: number;
  readonly unread: number;
  readonly todo: number;
  readonly snoozed: number;
}

/** Everything after a number, as the subscription delivers it. */
export interface PromptBatch {
  readonly number: number;
  readonly resync: boolean;
  readonly prompts: readonly WorkPromptRow[];
  readonly summary: SummaryRow;
}
