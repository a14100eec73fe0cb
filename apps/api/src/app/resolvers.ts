import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from '../generated/resolvers.generated';
import { approvalResolvers } from '../modules/approvals/approvals.resolvers';
import { approvalTemplateResolvers } from '../modules/approvalTemplates/approvalTemplates.resolvers';
import { calendarResolvers } from '../modules/calendar/calendar.resolvers';
import { changeResolvers } from '../modules/changes/changes.resolvers';
import { clientDossierResolvers } from '../modules/clients/clientDossier.resolvers';
import { clientHistoryResolvers } from '../modules/clients/clientHistory.resolvers';
import { clientMergeResolvers } from '../modules/clients/clientMerges.resolvers';
import { clientTreeResolvers } from '../modules/clients/clientTree.resolvers';
import { clientResolvers } from '../modules/clients/clients.resolvers';
import { contractResolvers } from '../modules/contracts/contracts.resolvers';
import { dashboardResolvers } from '../modules/dashboards/dashboards.resolvers';
import { developmentResolvers } from '../modules/development/development.resolvers';
import { fileResolvers } from '../modules/files/files.resolvers';
import { homeCardResolvers } from '../modules/homeCards/homeCards.resolvers';
import { homeTemplateResolvers } from '../modules/homeTemplates/homeTemplates.resolvers';
import { identityResolvers } from '../modules/identity/identity.resolvers';
import { importResolvers } from '../modules/imports/imports.resolvers';
import { cadenceResolvers } from '../modules/cadences/cadences.resolvers';
import { designProjectResolvers } from '../modules/designProjects/designProjects.resolvers';
import { handoverResolvers } from '../modules/handovers/handovers.resolvers';
import { leadResolvers } from '../modules/leads/leads.resolvers';
import { parcelResolvers } from '../modules/parcels/parcels.resolvers';
import { projectResolvers } from '../modules/projects/projects.resolvers';
import { promptResolvers } from '../modules/prompts/prompts.resolvers';
import { quoteResolvers } from '../modules/quotes/quotes.resolvers';
import { receivableResolvers } from '../modules/receivables/receivables.resolvers';
import { ratingResolvers } from '../modules/ratings/ratings.resolvers';
import { savedViewResolvers } from '../modules/savedViews/savedViews.resolvers';
import { searchResolvers } from '../modules/search/search.resolvers';
import { customFieldResolvers } from '../modules/customFields/customFields.resolvers';
import { segmentResolvers } from '../modules/segments/segments.resolvers';
import { placeListResolvers } from '../modules/placeLists/placeLists.resolvers';
import { bandSetResolvers } from '../modules/bandSets/bandSets.resolvers';
import { stageProbabilityResolvers } from '../modules/stageProbabilities/stageProbabilities.resolvers';
import { statusGateResolvers } from '../modules/statusGates/statusGates.resolvers';
import { statisticsBoardResolvers } from '../modules/statisticsBoards/statisticsBoards.resolvers';
import { statisticsResolvers } from '../modules/statistics/statistics.resolvers';
import { projectReviewResolvers } from '../modules/projectReviews/projectReviews.resolvers';
import { touchResolvers } from '../modules/touches/touches.resolvers';

/** A scalar that is text on the wire. Its form is checked by the services, which answer with a coded error that names the field. */
const textScalar = (name: string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: (value) => {
      if (typeof value === 'string') return value;
      throw new TypeError(`${name} must be a text.`);
    },
    parseLiteral: (node) => {
      if (node.kind === 'StringValue') return node.value;
      throw new TypeError(`${name} must be a quoted text.`);
    },
  });

const scalars: Resolvers = {
  Date: textScalar('Date'),
  DateTime: textScalar('DateTime'),
  Decimal: textScalar('Decimal'),
  Fen: textScalar('Fen'),
  JSON: new GraphQLScalarType({ name: 'JSON', serialize: (value) => value, parseValue: (value) => value }),
};

/** Every module's resolvers; the only place that knows them all. */
export const resolvers: readonly Resolvers[] = [
  scalars,
  identityResolvers,
  clientResolvers,
  clientMergeResolvers,
  clientTreeResolvers,
  clientDossierResolvers,
  clientHistoryResolvers,
  ratingResolvers,
  segmentResolvers,
  parcelResolvers,
  projectResolvers,
  savedViewResolvers,
  touchResolvers,
  projectReviewResolvers,
  quoteResolvers,
  receivableResolvers,
  contractResolvers,
  approvalResolvers,
  approvalTemplateResolvers,
  dashboardResolvers,
  homeCardResolvers,
  homeTemplateResolvers,
  searchResolvers,
  importResolvers,
  promptResolvers,
  statisticsResolvers,
  statisticsBoardResolvers,
  calendarResolvers,
  changeResolvers,
  customFieldResolvers,
  stageProbabilityResolvers,
  bandSetResolvers,
  placeListResolvers,
  statusGateResolvers,
  developmentResolvers,
  fileResolvers,
  designProjectResolvers,
  leadResolvers,
  handoverResolvers,
  cadenceResolvers,
];
