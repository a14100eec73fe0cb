import type { Connection } from '../../platform/pagination';
import type { LeadMatchRow, LeadReportRow } from './leads.entity';

export type LeadReportMapper = LeadReportRow;
export type LeadReportConnectionMapper = Connection<LeadReportRow>;
export type LeadMatchMapper = LeadMatchRow;
