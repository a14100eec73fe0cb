import { Identity1764000001000 } from '../../migrations/1764000001000-identity';
import { Clients1764000002000 } from '../../migrations/1764000002000-clients';
import { Projects1764000003000 } from '../../migrations/1764000003000-projects';
import { Deals1764000004000 } from '../../migrations/1764000004000-deals';
import { Office1764000005000 } from '../../migrations/1764000005000-office';
import { Reading1764000005500 } from '../../migrations/1764000005500-reading';
import { Prompts1764000006000 } from '../../migrations/1764000006000-prompts';
import { Calendar1764000007000 } from '../../migrations/1764000007000-calendar';
import { Departments1764100001000 } from '../../migrations/1764100001000-departments';
import { Templates1764100002000 } from '../../migrations/1764100002000-templates';
import { ListedCodes1764100003000 } from '../../migrations/1764100003000-listed-codes';
import { Cards1764100004000 } from '../../migrations/1764100004000-cards';
import { Pictures1764100005000 } from '../../migrations/1764100005000-pictures';
import { Anniversaries1764100006000 } from '../../migrations/1764100006000-anniversaries';
import { Changes1764200000000 } from '../../migrations/1764200000000-changes';
import { Development1764200001000 } from '../../migrations/1764200001000-development';
import { Files1764200002000 } from '../../migrations/1764200002000-files';
import { Leads1764200003000 } from '../../migrations/1764200003000-leads';
import { StatusGates1764200004000 } from '../../migrations/1764200004000-status-gates';
import { ClientMerges1764300000000 } from '../../migrations/1764300000000-client-merges';
import { ClientTree1764300001000 } from '../../migrations/1764300001000-client-tree';
import { MoveTouches1764300002000 } from '../../migrations/1764300002000-move-touches';
import { Touches1764301000000 } from '../../migrations/1764301000000-touches';
import { StageLog1764301001000 } from '../../migrations/1764301001000-stage-log';
import { ProjectReviews1764301002000 } from '../../migrations/1764301002000-project-reviews';
import { Handovers1764302000000 } from '../../migrations/1764302000000-handovers';
import { Cadences1764302001000 } from '../../migrations/1764302001000-cadences';
import { CustomFields1764305000000 } from '../../migrations/1764305000000-custom-fields';
import { SavedViews1764303000000 } from '../../migrations/1764303000000-saved-views';
import { ImportUpdates1764304000000 } from '../../migrations/1764304000000-import-updates';
import { ImportKnownRecords1764304001000 } from '../../migrations/1764304001000-import-known-records';
import { RevisionsByProject1764304002000 } from '../../migrations/1764304002000-revisions-by-project';
import { NextStepsOfTrackers1764304003000 } from '../../migrations/1764304003000-next-steps-of-trackers';
import { ClientRatings1764306000000 } from '../../migrations/1764306000000-client-ratings';
import { ClientSegments1764306000001 } from '../../migrations/1764306000001-client-segments';
import { ClientChanges1764306000002 } from '../../migrations/1764306000002-client-changes';
import { CadenceAnchors1764307000000 } from '../../migrations/1764307000000-cadence-anchors';
import { StageProbabilities1764307001000 } from '../../migrations/1764307001000-stage-probabilities';
import { TouchHints1764307002000 } from '../../migrations/1764307002000-touch-hints';
import { FileViews1764309000000 } from '../../migrations/1764309000000-file-views';
import { ApprovalEngine1764311000000 } from '../../migrations/1764311000000-approval-engine';
import { QuoteVersions1764312000000 } from '../../migrations/1764312000000-quote-versions';
import { QuoteShares1764312001000 } from '../../migrations/1764312001000-quote-shares';
import { ContractsOfQuotes1764312002000 } from '../../migrations/1764312002000-contracts-of-quotes';
import { DesignProjects1764313000000 } from '../../migrations/1764313000000-design-projects';
import { ContractRegister1764315000000 } from '../../migrations/1764315000000-contract-register';
import { Receivables1764315001000 } from '../../migrations/1764315001000-receivables';
import { DesignReceipts1764316000000 } from '../../migrations/1764316000000-design-receipts';
import { ApprovalTemplates1764317000000 } from '../../migrations/1764317000000-approval-templates';
import { ApprovalPaces1764318000000 } from '../../migrations/1764318000000-approval-paces';
import { ApprovalFiles1764318500000 } from '../../migrations/1764318500000-approval-files';
import { ContractNotes1764318500001 } from '../../migrations/1764318500001-contract-notes';
import { ContractWatch1764319000000 } from '../../migrations/1764319000000-contract-watch';
import { NamedRounds1764320000000 } from '../../migrations/1764320000000-named-rounds';
import { ProjectFacts1764330000000 } from '../../migrations/1764330000000-project-facts';
import { ApprovalReview1764331000000 } from '../../migrations/1764331000000-approval-review';
import { QuoteChains1764333000000 } from '../../migrations/1764333000000-quote-chains';
import { StatisticsBoards1764336000000 } from '../../migrations/1764336000000-statistics-boards';
import { StatisticsPacks1764337000000 } from '../../migrations/1764337000000-statistics-packs';
import { StatisticsSums1764338000000 } from '../../migrations/1764338000000-statistics-sums';
import { ForecastAndBacklog1764339000000 } from '../../migrations/1764339000000-forecast-and-backlog';
import { StatisticsViews1764334000000 } from '../../migrations/1764334000000-statistics-views';
import { BandSets1764335000000 } from '../../migrations/1764335000000-band-sets';
import { PlaceLists1764335001000 } from '../../migrations/1764335001000-place-lists';

/** In order; applied ones never change. */
export const migrations = [
  Identity1764000001000,
  Clients1764000002000,
  Projects1764000003000,
  Deals1764000004000,
  Office1764000005000,
  Reading1764000005500,
  Prompts1764000006000,
  Calendar1764000007000,
  Departments1764100001000,
  Templates1764100002000,
  ListedCodes1764100003000,
  Cards1764100004000,
  Pictures1764100005000,
  Anniversaries1764100006000,
  Changes1764200000000,
  Development1764200001000,
  Files1764200002000,
  Leads1764200003000,
  StatusGates1764200004000,
  ClientMerges1764300000000,
  ClientTree1764300001000,
  MoveTouches1764300002000,
  Touches1764301000000,
  StageLog1764301001000,
  ProjectReviews1764301002000,
  Handovers1764302000000,
  Cadences1764302001000,
  SavedViews1764303000000,
  ImportUpdates1764304000000,
  ImportKnownRecords1764304001000,
  RevisionsByProject1764304002000,
  NextStepsOfTrackers1764304003000,
  CustomFields1764305000000,
  ClientRatings1764306000000,
  ClientSegments1764306000001,
  ClientChanges1764306000002,
  CadenceAnchors1764307000000,
  StageProbabilities1764307001000,
  TouchHints1764307002000,
  FileViews1764309000000,
  ApprovalEngine1764311000000,
  QuoteVersions1764312000000,
  QuoteShares1764312001000,
  ContractsOfQuotes1764312002000,
  DesignProjects1764313000000,
  ContractRegister1764315000000,
  Receivables1764315001000,
  DesignReceipts1764316000000,
  ApprovalTemplates1764317000000,
  ApprovalPaces1764318000000,
  ApprovalFiles1764318500000,
  ContractNotes1764318500001,
  ContractWatch1764319000000,
  NamedRounds1764320000000,
  ProjectFacts1764330000000,
  ApprovalReview1764331000000,
  QuoteChains1764333000000,
  StatisticsViews1764334000000,
  BandSets1764335000000,
  PlaceLists1764335001000,
  StatisticsBoards1764336000000,
  StatisticsPacks1764337000000,
  StatisticsSums1764338000000,
  ForecastAndBacklog1764339000000,
];

/** Name of the newest: a database without it was not brought up to date for this program. */
export const lastMigration = migrations.at(-1)!.name;
