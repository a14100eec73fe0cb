import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../platform/database';
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

/** Every loader of a request; the batches of a tick are one short transaction as the viewer. */
export function createLoaders(database: Database, viewer: Actor | null) {
  const reads = database.readsTogether(viewer);
  return {
    ...identityLoaders(reads),
    ...clientLoaders(reads, viewer),
    ...parcelLoaders(reads),
    ...projectLoaders(reads),
    ...ratingLoaders(reads),
    ...segmentLoaders(reads, viewer),
    ...savedViewLoaders(reads),
    ...touchLoaders(reads),
    ...projectReviewLoaders(reads),
    ...customFieldLoaders(reads),
    ...statusGateLoaders(reads),
    ...stageProbabilityLoaders(reads),
    ...leadLoaders(reads),
    ...handoverLoaders(reads),
    ...cadenceLoaders(reads),
    ...quoteLoaders(reads),
    ...contractLoaders(reads),
    ...receivableLoaders(reads),
    ...approvalLoaders(reads, viewer),
    ...approvalTemplateLoaders(reads, viewer),
    ...calendarLoaders(reads),
    ...developmentLoaders(reads),
    ...fileLoaders(reads),
    ...designProjectLoaders(reads),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
