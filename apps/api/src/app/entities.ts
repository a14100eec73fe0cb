import type { EntitySchema } from 'typeorm';
import { approvalEntities } from '../modules/approvals/approvals.entity';
import { approvalTemplateEntities } from '../modules/approvalTemplates/approvalTemplates.entity';
import { calendarEntities } from '../modules/calendar/calendar.entity';
import { clientEntities } from '../modules/clients/clients.entity';
import { contractEntities } from '../modules/contracts/contracts.entity';
import { developmentEntities } from '../modules/development/development.entity';
import { fileEntities } from '../modules/files/files.entity';
import { identityEntities } from '../modules/identity/identity.entity';
import { cadenceEntities } from '../modules/cadences/cadences.entity';
import { designProjectEntities } from '../modules/designProjects/designProjects.entity';
import { handoverEntities } from '../modules/handovers/handovers.entity';
import { leadEntities } from '../modules/leads/leads.entity';
import { parcelEntities } from '../modules/parcels/parcels.entity';
import { projectEntities } from '../modules/projects/projects.entity';
import { projectReviewEntities } from '../modules/projectReviews/projectReviews.entity';
import { receivableEntities } from '../modules/receivables/receivables.entity';
import { quoteEntities } from '../modules/quotes/quotes.entity';
import { segmentEntities } from '../modules/segments/segments.entity';
import { statisticsBoardEntities } from '../modules/statisticsBoards/statisticsBoards.entity';
import { savedViewEntities } from '../modules/savedViews/savedViews.entity';
import { touchEntities } from '../modules/touches/touches.entity';

/** Every mapped table. */
export const entities = [...identityEntities, ...clientEntities, ...parcelEntities, ...projectEntities, ...savedViewEntities, ...segmentEntities, ...touchEntities, ...projectReviewEntities, ...leadEntities, ...handoverEntities, ...cadenceEntities, ...quoteEntities, ...contractEntities, ...receivableEntities, ...approvalEntities, ...approvalTemplateEntities, ...calendarEntities, ...developmentEntities, ...fileEntities, ...designProjectEntities, ...statisticsBoardEntities] as unknown as readonly EntitySchema[];
