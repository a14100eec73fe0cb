import type { ProjectStatus, TrackingStage } from '../catalogues/index';
import { openStatuses } from './status';

const msPerDay = 86_400_000;

/** What tells since when a project is where it is. */
export interface Standing {
  readonly status: ProjectStatus;
  readonly trackingStage: TrackingStage | null;
  readonly statusChangedAt: Date;
  readonly stageChangedAt: Date;
}

/** How long the open projects of one step have been there: the 90th percentile of whole days, over so many of them. */
export interface StepNorm {
  readonly status: ProjectStatus;
  readonly stage: TrackingStage | null;
  readonly count: number;
  readonly p90Days: number;
}

/** Peers without which a percentile says nothing. */
export const fewestPeers = 10;

/** Whole days between two moments; none where they are the wrong way round. */
export const wholeDays = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / msPerDay));

/** Since when the project is in its step: its stage while it is tracked, otherwise its status. The norms of the server say the same in SQL. */
export const stepSince = ({ status, trackingStage, statusChangedAt, stageChangedAt }: Standing): Date => (status === 'TRACKING' && trackingStage !== null && stageChangedAt > statusChangedAt ? stageChangedAt : statusChangedAt);

/** The norm of the project's step; none where its pursuit is over. */
export const normOf = <N extends StepNorm>({ status, trackingStage }: Pick<Standing, 'status' | 'trackingStage'>, norms: readonly N[]): N | undefined =>
  openStatuses.includes(status) ? norms.find((norm) => norm.status === status && norm.stage === (status === 'TRACKING' ? trackingStage : null)) : undefined;

/** Longer in its step than nine tenths of its peers. Source: feature 19, "anomaly vs P90 of peers". */
export const isSlow = (days: number, norm: StepNorm | undefined): boolean => norm !== undefined && norm.count >= fewestPeers && days > norm.p90Days;
