import { createHash } from 'node:crypto';
import type { Config } from '../platform/config';
import type { Database } from '../platform/database';
import { FileStorage } from '../platform/fileStorage';
import type { LiveHints } from '../platform/liveHints';
import { contractSubject, quoteSubject } from '../modules/approvals/approvalSubjects';
import { ApprovalTemplatesService } from '../modules/approvalTemplates/approvalTemplates.service';
import { ApprovalFilesService } from '../modules/approvals/approvalFiles.service';
import { ApprovalsService } from '../modules/approvals/approvals.service';
import { DelegationsService } from '../modules/approvals/delegations.service';
import { CalendarService } from '../modules/calendar/calendar.service';
import { CalendarFeedService } from '../modules/calendar/calendarFeed.service';
import { CalendarFilesService } from '../modules/calendar/calendarFiles.service';
import { CalendarWindowService } from '../modules/calendar/calendarWindow.service';
import { ChangeFeed } from '../modules/changes/changeFeed.service';
import { ClientDossierService } from '../modules/clients/clientDossier.service';
import { ClientExportService } from '../modules/clients/clientExport.service';
import { ContactMovesService } from '../modules/clients/contactMoves.service';
import { ClientMergeService } from '../modules/clients/clientMerge.service';
import { ClientTreeService } from '../modules/clients/clientTree.service';
import { ClientsService } from '../modules/clients/clients.service';
import { ContractDatesService } from '../modules/contracts/contractDates.service';
import { ContractDraftsService } from '../modules/contracts/contractDrafts.service';
import { ContractNotesService } from '../modules/contracts/contractNotes.service';
import { ContractsService } from '../modules/contracts/contracts.service';
import { DashboardsService } from '../modules/dashboards/dashboards.service';
import { PicturesService } from '../modules/dashboards/pictures.service';
import { DevelopmentService } from '../modules/development/development.service';
import { DevelopmentCostExportService } from '../modules/development/developmentCostExport.service';
import { DevelopmentCostsService } from '../modules/development/developmentCosts.service';
import { DevelopmentReturnService } from '../modules/development/developmentReturn.service';
import { HomeCardsService } from '../modules/homeCards/homeCards.service';
import { HomeTemplatesService } from '../modules/homeTemplates/homeTemplates.service';
import { DownloadsService } from '../modules/downloads/downloads.service';
import { FilesService } from '../modules/files/files.service';
import { FileUploadsService } from '../modules/files/fileUploads.service';
import { AnniversariesService } from '../modules/identity/anniversaries.service';
import { DepartmentsService } from '../modules/identity/departments.service';
import { EmployeesService } from '../modules/identity/employees.service';
import { SessionsService } from '../modules/identity/sessions.service';
import { ImportsService } from '../modules/imports/imports.service';
import { CadencesService } from '../modules/cadences/cadences.service';
import { DesignEntriesService } from '../modules/designProjects/designEntries.service';
import { DesignProjectsService } from '../modules/designProjects/designProjects.service';
import { HandoverAnswersService } from '../modules/handovers/handoverAnswers.service';
import { HandoversService } from '../modules/handovers/handovers.service';
import { LeadDecisionsService } from '../modules/leads/leadDecisions.service';
import { LeadPhotosService } from '../modules/leads/leadPhotos.service';
import { LeadsService } from '../modules/leads/leads.service';
import { ParcelsService } from '../modules/parcels/parcels.service';
import { ProjectReviewsService } from '../modules/projectReviews/projectReviews.service';
import { ProgressNotesService } from '../modules/projects/progressNotes.service';
import { ProjectsService } from '../modules/projects/projects.service';
import { ProjectBulkService } from '../modules/projects/projectBulk.service';
import { ProjectExportService } from '../modules/projects/projectExport.service';
import { ProjectTeamService } from '../modules/projects/projectTeam.service';
import { PromptFeed } from '../modules/prompts/promptFeed.service';
import { PromptsService } from '../modules/prompts/prompts.service';
import { QuoteContractService } from '../modules/quotes/quoteContract.service';
import { QuoteMovesService } from '../modules/quotes/quoteMoves.service';
import { QuoteRulesService } from '../modules/quotes/quoteRules.service';
import { QuoteSharesService } from '../modules/quotes/quoteShares.service';
import { QuotesService } from '../modules/quotes/quotes.service';
import { RatingsService } from '../modules/ratings/ratings.service';
import { ReceivableExportService } from '../modules/receivables/receivableExport.service';
import { ReceivablesService } from '../modules/receivables/receivables.service';
import { SavedViewsService } from '../modules/savedViews/savedViews.service';
import { SearchService } from '../modules/search/search.service';
import { CustomFieldsService } from '../modules/customFields/customFields.service';
import { SegmentsService } from '../modules/segments/segments.service';
import { PlaceListsService } from '../modules/placeLists/placeLists.service';
import { BandSetsService } from '../modules/bandSets/bandSets.service';
import { StageProbabilitiesService } from '../modules/stageProbabilities/stageProbabilities.service';
import { StatusGatesService } from '../modules/statusGates/statusGates.service';
import { TouchesService } from '../modules/touches/touches.service';
import { BoardFilesService } from '../modules/statisticsBoards/boardFiles.service';
import { StatisticsBoardsService } from '../modules/statisticsBoards/statisticsBoards.service';
import { EmployeeStatisticsService } from '../modules/statistics/employeeStatistics.service';
import { StageTimesService } from '../modules/statistics/stageTimes.service';
import { FileListService } from '../modules/files/fileList.service';
import { StatisticsService } from '../modules/statistics/statistics.service';

/** Every use-case of the product; made once a process. `hints` tells what other processes committed; without it nobody is told of changes. */
export function createServices(database: Database, config: Pick<Config, 'demo' | 'filesDir' | 'fileLimitMb'>, secretSeed: string, report: (error: unknown) => void = () => undefined, hints: LiveHints | null = null) {
  const secret = createHash('sha256').update(secretSeed).digest('hex');
  const projects = new ProjectsService(database);
  const clients = new ClientsService(database);
  const employees = new EmployeesService(database);
  const contracts: ContractsService = new ContractsService(database, projects, undefined, (db, viewer, id) => approvals.contentChanged(db, viewer, id, '合同文件有了新版本'));
  const quoteMoves = new QuoteMovesService(database);
  const approvals = new ApprovalsService(database, { CONTRACT: contractSubject(contracts), QUOTE: quoteSubject(quoteMoves) });
  const approvalTemplates = new ApprovalTemplatesService(database);
  const receivables = new ReceivablesService(database);
  const prompts = new PromptsService(database);
  const developmentCosts = new DevelopmentCostsService(database);
  const dashboards = new DashboardsService(database);
  const fileStorage = new FileStorage(config.filesDir);
  const statistics = new StatisticsService(database);
  return {
    demo: config.demo,
    sessions: new SessionsService(database, secret),
    employees,
    departments: new DepartmentsService(database),
    clients,
    clientDossier: new ClientDossierService(database),
    clientTree: new ClientTreeService(database),
    clientMerges: new ClientMergeService(database),
    clientExport: new ClientExportService(database),
    contactMoves: new ContactMovesService(database),
    parcels: new ParcelsService(database),
    projects,
    savedViews: new SavedViewsService(database),
    customFields: new CustomFieldsService(database),
    ratings: new RatingsService(database),
    segments: new SegmentsService(database),
    statusGates: new StatusGatesService(database),
    stageProbabilities: new StageProbabilitiesService(database),
    bandSets: new BandSetsService(database),
    placeLists: new PlaceListsService(database),
    quotes: new QuotesService(database),
    quoteMoves,
    quoteRules: new QuoteRulesService(database),
    quoteShares: new QuoteSharesService(database),
    quoteContracts: new QuoteContractService(database, contracts, quoteMoves),
    contracts,
    approvals,
    approvalFiles: new ApprovalFilesService(database, fileStorage, config.fileLimitMb * 1024 ** 2),
    delegations: new DelegationsService(database),
    approvalTemplates,
    designProjects: new DesignProjectsService(database),
    designEntries: new DesignEntriesService(database),
    contractNotes: new ContractNotesService(database, { hold: (db, id) => approvals.holdOpen(db, id), edited: (db, viewer, id, edits) => approvals.notesEdited(db, viewer, id, edits) }),
    contractDrafts: new ContractDraftsService(database),
    contractDates: new ContractDatesService(database),
    receivables,
    receivableExport: new ReceivableExportService(database, receivables),
    projectTeam: new ProjectTeamService(database),
    projectReviews: new ProjectReviewsService(database, (db, id) => ProjectsService.locked(db, id)),
    progressNotes: new ProgressNotesService(database),
    touches: new TouchesService(database),
    leads: new LeadsService(database),
    leadDecisions: new LeadDecisionsService(database, projects, clients),
    leadPhotos: new LeadPhotosService(database),
    cadences: new CadencesService(database),
    handovers: new HandoversService(database),
    handoverAnswers: new HandoverAnswersService(database),
    projectBulk: new ProjectBulkService(database, projects),
    projectExport: new ProjectExportService(database),
    downloads: new DownloadsService(database, projects, developmentCosts, clients, receivables),
    anniversaries: new AnniversariesService(database),
    dashboards,
    pictures: new PicturesService(database),
    homeCards: new HomeCardsService(database, dashboards),
    homeTemplates: new HomeTemplatesService(database),
    statistics,
    statisticsBoards: new StatisticsBoardsService(database),
    boardFiles: new BoardFilesService(database, statistics),
    stageTimes: new StageTimesService(database),
    fileList: new FileListService(database),
    employeeStatistics: new EmployeeStatisticsService(database),
    calendar: new CalendarService(database),
    calendarWindow: new CalendarWindowService(database),
    calendarFiles: new CalendarFilesService(database),
    calendarFeed: new CalendarFeedService(database),
    search: new SearchService(database),
    development: new DevelopmentService(database),
    developmentCosts,
    developmentCostExport: new DevelopmentCostExportService(database),
    developmentReturn: new DevelopmentReturnService(database),
    fileStorage,
    files: new FilesService(database),
    fileUploads: new FileUploadsService(database, fileStorage, config.fileLimitMb * 1024 ** 2, (db, viewer, fileId) => contracts.documentChanged(db, viewer, fileId)),
    imports: new ImportsService(database, { projects, clients, employees }, undefined, report),
    prompts,
    promptFeed: new PromptFeed(prompts, hints),
    changeFeed: new ChangeFeed(database, hints, report),
  };
}

export type Services = ReturnType<typeof createServices>;
