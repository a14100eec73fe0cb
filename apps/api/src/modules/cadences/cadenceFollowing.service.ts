import type { Db } from '../../platform/database';
import { enqueueJob } from '../../platform/jobs';

/** The job that makes what is due, of one project where its payload names one. */
export const cadenceTask = 'cadences.nightly';

/** Looks at a project's follow-up at once: a date that it counts from has changed. Other modules call this in the transaction that changes it. */
export const followSoon = (db: Db, projectId: string): Promise<void> => enqueueJob(db, { task: cadenceTask, key: `${cadenceTask}:${projectId}`, payload: { projectId } });

/** Looks at all of them at once: a template has changed. */
export const followAllSoon = (db: Db): Promise<void> => enqueueJob(db, { task: cadenceTask, key: cadenceTask });
