import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Reads } from '../platform/database';
import { approvalLoaders } from '../modules/approvals/approvals.loaders';
import { approvalTemplateLoaders } from '../modules/approvalTemplates/approvalTemplates.loaders';
import { calendarLoaders } from '../modules/calendar/calendar.loaders';
import { clientLoaders } from '../modules/clients/clients.loaders';
import { contractLoaders } from '../modules/contracts/contracts.loaders';
import { designProjectLoaders } from '../modules/designProjects/designProjects.loaders';
import { developmentLoaders } from '../modules/development/development.loaders';
import { fileLoaders } from '../modules/files/files.loaders';
import { identityLoaders } from '../modules/identity/identity.loaders';
import { cadenceLoaders } from '../modules/cadences/cadences.loaders';
import { handoverLoaders } from '../modules/handovers/handovers.loaders';
import { leadLoaders } from '../modules/leads/leads.loaders';
import { parcelLoaders } from '../modules/parcels/parcels.loaders';
import { projectLoaders } from '../modules/projects/projects.loaders';
import { quoteLoaders } from '../modules/quotes/quotes.loaders';
import { receivableLoaders } from '../modules/receivables/receivables.loaders';
import { ratingLoaders } from '../modules/ratings/ratings.loaders';
import { savedViewLoaders } from '../modules/savedViews/savedViews.loaders';
import { segmentLoaders } from '../modules/segments/segments.loaders';
import { projectReviewLoaders } from '../modules/projectReviews/projectReviews.loaders';
import { touchLoaders } from '../modules/touches/touches.loaders';
import { customFieldLoaders } from '../modules/customFields/customFields.loaders';
import { stageProbabilityLoaders } from '../modules/stageProbabilities/stageProbabilities.loaders';
import { statusGateLoaders } from '../modules/statusGates/statusGates.loaders';

/** What makes the loaders of each noun. */
const makers = [
  identityLoaders, clientLoaders, parcelLoaders, projectLoaders, ratingLoaders, segmentLoaders, savedViewLoaders, touchLoaders, projectReviewLoaders, customFieldLoaders, statusGateLoaders, stageProbabilityLoaders,
  leadLoaders, handoverLoaders, cadenceLoaders, quoteLoaders, contractLoaders, receivableLoaders, approvalLoaders, approvalTemplateLoaders, calendarLoaders, developmentLoaders, fileLoaders, designProjectLoaders,
] as const;
type Maker = (reads: Reads, viewer: Actor | null) => object;
type Together<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;

/** Every loader of a request; the batches of a tick are one short transaction as the viewer. */
export type Loaders = Together<ReturnType<(typeof makers)[number]>>;

/** The loaders of a noun are made when the first of them is wanted: most requests want few, and all of them are a hundred objects. */
class LoadersOfRequest {
  constructor(
    readonly reads: Reads,
    readonly viewer: Actor | null,
  ) {}
}
for (const make of makers as readonly Maker[])
  for (const name of Object.keys(make(() => Promise.reject(new Error('loaders of no request')), null)))
    Object.defineProperty(LoadersOfRequest.prototype, name, {
      get(this: LoadersOfRequest) {
        const made = make(this.reads, this.viewer) as Record<string, unknown>;
        for (const [key, value] of Object.entries(made)) Object.defineProperty(this, key, { value });
        return made[name];
      },
    });

export const createLoaders = (database: Database, viewer: Actor | null): Loaders => new LoadersOfRequest(database.readsTogether(viewer), viewer) as unknown as Loaders;
