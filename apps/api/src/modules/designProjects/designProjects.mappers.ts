import type { Connection } from '../../platform/pagination';
import type { DesignCostLineRow, DesignMemberRow, DesignPhaseRow, DesignProjectRow, DesignReceiptRow, DesignServiceRow, ManHourRow } from './designProjects.entity';
import type { DesignContractRow, ManHourTotalRow } from './designProjects.repository';

export type DesignProjectMapper = DesignProjectRow;
export type DesignProjectConnectionMapper = Connection<DesignProjectRow>;
export type DesignPhaseMapper = DesignPhaseRow;
export type DesignMemberMapper = DesignMemberRow;
export type DesignServiceMapper = DesignServiceRow;
export type DesignCostLineMapper = DesignCostLineRow;
export type DesignContractMapper = DesignContractRow;
export type DesignReceiptMapper = DesignReceiptRow;
export type ManHourMapper = ManHourRow;
export type ManHourTotalMapper = ManHourTotalRow;
