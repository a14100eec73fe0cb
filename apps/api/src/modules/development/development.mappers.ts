import type { Connection } from '../../platform/pagination';
import type { ActivityRow, CostRow, DevelopmentLogRow, ResultRow } from './development.entity';
import type { ReturnRow } from './developmentReturn.repository';
import type { SumsRow } from './developmentCosts.repository';

export type DevelopmentActivityMapper = ActivityRow;
export type DevelopmentActivityConnectionMapper = Connection<ActivityRow>;
export type DevelopmentResultMapper = ResultRow;
export type DevelopmentLogEntryMapper = DevelopmentLogRow;
/** With the client's name, which finance may read where the client is closed to it. */
export type NamedCostRow = CostRow & { readonly clientName: string };
export type DevelopmentCostMapper = NamedCostRow;
export type DevelopmentCostConnectionMapper = Connection<NamedCostRow> & { readonly sums: () => Promise<SumsRow> };
export type DevelopmentReturnRowMapper = ReturnRow;
export type DevelopmentReturnRowConnectionMapper = Connection<ReturnRow>;
