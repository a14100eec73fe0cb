import { minutesOfWorkday } from '@yingzao/domain/approvals';

export interface WorkingSpan {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly n: string;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Working minutes in the unit that says most: minutes up to an hour, hours up to a day of work, then working days. */
export function spanOf(minutes: number): WorkingSpan {
  if (minutes < 60) return { unit: 'minutes', n: String(Math.max(minutes, 1)) };
  if (minutes < minutesOfWorkday) return { unit: 'hours', n: short(minutes / 60) };
  return { unit: 'days', n: short(minutes / minutesOfWorkday) };
}

interface PacedStep {
  readonly state: string;
  readonly pace: { readonly typicalMinutes: number | null };
}

/** The open step that takes longest as a rule; null where the open ones do not differ, or one alone is left. */
export function slowestOf<S extends PacedStep>(steps: readonly S[]): S | null {
  const open = steps.filter((s) => s.state !== 'DONE' && s.state !== 'SKIPPED' && s.pace.typicalMinutes !== null);
  const [first, second] = [...open].sort((a, b) => b.pace.typicalMinutes! - a.pace.typicalMinutes!);
  return first && second && first.pace.typicalMinutes! > second.pace.typicalMinutes! ? first : null;
}
