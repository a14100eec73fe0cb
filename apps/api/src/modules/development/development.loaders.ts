import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { ActivityRow, DevelopmentLogRow, LinkRow, ResultRow } from './development.entity';
import type { NamedCostRow } from './development.mappers';
import { activitiesById, clientsOfActivities, linksOfActivities, logOfActivities, resultsOfActivities } from './development.repository';
import type { ActivityClient } from './development.repository';
import { costsById, reversalsOf, sumsOfActivities } from './developmentCosts.repository';
import type { SumsRow } from './developmentCosts.repository';

/** Per-request loaders of client development; hidden and unknown ids answer null alike. */
export function developmentLoaders(reads: Reads) {
  return {
    developmentActivityById: new DataLoader<string, ActivityRow | null>(async (ids) => oneToOne(ids, await reads((db) => activitiesById(db, ids)), (a) => a.id)),
    developmentClientsByActivityId: new DataLoader<string, ActivityClient[]>(async (ids) => oneToMany(ids, await reads((db) => clientsOfActivities(db, ids)), (x) => x.activityId)),
    developmentResultsByActivityId: new DataLoader<string, ResultRow[]>(async (ids) => oneToMany(ids, await reads((db) => resultsOfActivities(db, ids)), (r) => r.activityId)),
    developmentLinksByActivityId: new DataLoader<string, LinkRow[]>(async (ids) => oneToMany(ids, await reads((db) => linksOfActivities(db, ids)), (l) => l.activityId)),
    developmentLogByActivityId: new DataLoader<string, DevelopmentLogRow[]>(async (ids) => oneToMany(ids, await reads((db) => logOfActivities(db, ids)), (e) => e.activityId)),
    /** Null: no costs. */
    developmentSumsByActivityId: new DataLoader<string, SumsRow | null>(async (ids) => oneToOne(ids, await reads((db) => sumsOfActivities(db, ids)), (s) => s.activityId)),
    developmentCostById: new DataLoader<string, NamedCostRow | null>(async (ids) => oneToOne(ids, await reads((db) => costsById(db, ids)), (k) => k.id)),
    /** What takes it back; null for nothing. */
    developmentReversalByCostId: new DataLoader<string, NamedCostRow | null>(async (ids) => oneToOne(ids, await reads((db) => reversalsOf(db, ids)), (k) => k.reversesId ?? '')),
  };
}
