import { designStage } from '../catalogues/index';
import type { DesignStage } from '../catalogues/index';
import { daysBetween } from '../measures/index';

/** A phase of a design project with its planned and actual period; ISO days. */
export interface PlannedPhase {
  readonly stage: DesignStage;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly actualFrom: string | null;
  readonly actualTo: string | null;
  readonly done: boolean;
}

const place = (stage: DesignStage): number => designStage.codes.indexOf(stage);
/** Phases in the order in which stages follow each other. */
export const inStageOrder = <T extends { readonly stage: DesignStage }>(phases: readonly T[]): T[] => [...phases].sort((a, b) => place(a.stage) - place(b.stage));

/** 项目阶段: the first phase that is not done; null when all are. */
export const currentStage = (phases: readonly PlannedPhase[]): DesignStage | null => inStageOrder(phases).find((phase) => !phase.done)?.stage ?? null;

/** Days by which one phase is behind its plan on a day: what is open counts until then, what is done until its end. */
export function slipOf(phase: PlannedPhase, day: string): number {
  if (!phase.plannedTo) return 0;
  const end = phase.done ? phase.actualTo : day;
  return end ? Math.max(0, daysBetween(phase.plannedTo, end)) : 0;
}

/** Days by which the plan is behind: of the open phase that is latest. */
export const planSlip = (phases: readonly PlannedPhase[], day: string): number => Math.max(0, ...phases.filter((phase) => !phase.done).map((phase) => slipOf(phase, day)));

/** First and last day that any of these phases touches; null without a date. */
export function spanOfPlan(phases: readonly PlannedPhase[]): { readonly from: string; readonly to: string } | null {
  const days = phases.flatMap((p) => [p.plannedFrom, p.plannedTo, p.actualFrom, p.actualTo]).filter((day): day is string => day !== null).sort();
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null;
}
